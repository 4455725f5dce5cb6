import { areaLook } from './areaLook.ts';

interface AreaMarkProps {
  /** Place of the area among those compared. */
  index: number;
  /** A figure of another year is hollow. */
  isHollow?: boolean;
}

/** The letter of an area in its shape and colour. Words stand beside it or are read in its place. */
export function AreaMark({ index }: { index: number }) {
  return (
    <svg className="area-mark" viewBox="-11 -11 22 22" aria-hidden="true">
      <AreaShape index={index} />
    </svg>
  );
}

/** The mark's drawing around the origin of the picture that holds it. */
export function AreaShape({ index, isHollow = false }: AreaMarkProps) {
  const { letter, path, fill, text } = areaLook(index);
  return (
    <>
      <path
        d={path}
        fill={isHollow ? 'var(--surface)' : fill}
        stroke="var(--ink)"
        strokeWidth="1.2"
        strokeDasharray={isHollow ? '2.4 1.6' : undefined}
      />
      <text
        y="4"
        textAnchor="middle"
        fontSize="11"
        fontWeight="700"
        fill={isHollow ? 'var(--ink)' : text}
      >
        {letter}
      </text>
    </>
  );
}
