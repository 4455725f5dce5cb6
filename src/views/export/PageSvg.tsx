import type { Ref } from 'react';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Drawing } from '../../map/drawing.ts';
import type { PlacedLine } from '../../map/page/content.ts';
import type { PageLayout } from '../../map/page/layout.ts';
import type { ScaleBar } from '../../map/page/scaleBar.ts';
import type { Palette } from '../../map/palette.ts';
import { PAGE_SANS, PAGE_SERIF } from './fonts.ts';
import { NorthArrow } from './NorthArrow.tsx';
import { PageLegend } from './PageLegend.tsx';
import { PageMap } from './PageMap.tsx';
import { PageScale } from './PageScale.tsx';

interface PageSvgProps {
  layout: PageLayout;
  drawing: Drawing;
  /** Colour of the hatching over what is inferred or unknown. */
  hue: string;
  /** Null on a page without one. */
  scale: ScaleBar | null;
  north: string | null;
  km: string;
  trueAt: string;
  language: Language;
  /** What the page shows, for those who do not see it. */
  label: string;
  ref?: Ref<SVGSVGElement>;
}

/**
 * A whole page as one SVG that stands alone: colours, fonts and sizes are written out, so that it
 * looks the same in a file as in the preview. `data-part="ground"` is what lies under a picture of
 * the live map.
 */
export function PageSvg(props: PageSvgProps) {
  const { layout, drawing, language, ref } = props;
  const { size, map, legend, lines } = layout;
  const { palette } = drawing;
  const inset = size.text * 0.9;
  return (
    <svg
      ref={ref}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.paper ? `${size.paper[0]}mm` : size.width}
      height={size.paper ? `${size.paper[1]}mm` : size.height}
      role="img"
      aria-label={props.label}
      xmlLang={language === 'zh' ? 'zh-CN' : 'en'}
      fontFamily={PAGE_SANS}
    >
      <title>{props.label}</title>
      <g data-part="ground">
        <rect width={size.width} height={size.height} fill={pageColor(palette)} />
        <PageMap drawing={drawing} frame={map} hue={props.hue} />
      </g>
      <rect {...map} fill="none" stroke={palette.ink} strokeWidth={size.text * 0.07} />
      {lines.map((line) => (
        <PageLine key={`${line.style} ${line.y} ${line.x}`} line={line} palette={palette} />
      ))}
      {legend && <PageLegend legend={legend} palette={palette} />}
      {props.north !== null && (
        <NorthArrow
          at={[map.x + map.width - inset - size.text, map.y + inset + size.text * 1.9]}
          size={size.text * 2.4}
          letter={props.north}
          palette={palette}
        />
      )}
      {props.scale && (
        <PageScale
          bar={props.scale}
          at={[map.x + inset, map.y + map.height - inset]}
          text={size.text * 0.8}
          km={props.km}
          trueAt={props.trueAt}
          palette={palette}
        />
      )}
    </svg>
  );
}

/** The page around the map. */
function pageColor(palette: Palette): string {
  return palette.halo;
}

function PageLine({ line, palette }: { line: PlacedLine; palette: Palette }) {
  const { text, x, y, size, style, anchor } = line;
  const isSerif = style === 'title' || style === 'brand';
  const isBold = style === 'title' || style === 'heading' || style === 'notice';
  const isSoft = style === 'small' || style === 'brand' || style === 'subtitle';
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontFamily={isSerif ? PAGE_SERIF : undefined}
      fontWeight={isBold ? 700 : undefined}
      textAnchor={anchor}
      fill={isSoft ? palette.inkSoft : palette.ink}
    >
      {text}
    </text>
  );
}
