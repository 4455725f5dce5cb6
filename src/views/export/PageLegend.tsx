import { useId } from 'react';
import type { PageLayout } from '../../map/page/layout.ts';
import { LEGEND_MEASURES } from '../../map/page/legendFlow.ts';
import type { Palette } from '../../map/palette.ts';
import { SAMPLE_BOX, Sample } from '../legend/Sample.tsx';

interface PageLegendProps {
  legend: NonNullable<PageLayout['legend']>;
  palette: Palette;
}

/** The legend in the places that the layout found. */
export function PageLegend({ legend, palette }: PageLegendProps) {
  const pattern = useId();
  const { text } = legend.style;
  const { line, beside, swatch } = LEGEND_MEASURES;
  const ground = { surface: palette.halo, rule: palette.prefectureBorder };
  const baseline = (index: number) => (index + 0.5) * line * text + text * 0.36;
  return (
    <g fontSize={text} transform={`translate(${legend.x} ${legend.y})`}>
      {legend.pieces.map((piece, index) => (
        <g key={`${piece.kind} ${piece.key}`} transform={`translate(${piece.x} ${piece.y})`}>
          {piece.kind === 'row' && (
            <g
              transform={`translate(0 ${(line * text - swatch.height * text) / 2}) scale(${(swatch.width * text) / SAMPLE_BOX.width})`}
            >
              <Sample swatch={piece.swatch} pattern={`${pattern}${index}`} ground={ground} />
            </g>
          )}
          {piece.lines.map((words, at) => (
            <text
              key={words}
              x={piece.kind === 'row' ? beside * text : 0}
              y={baseline(at)}
              fill={piece.kind === 'row' ? palette.ink : palette.inkSoft}
              fontWeight={piece.kind === 'row' ? undefined : 500}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
