import { useMemo } from 'react';
import { choroplethOf } from '../../map/choropleth.ts';
import { PROVINCE_BOX } from '../../map/frame.ts';
import { PALETTES } from '../../map/palette.ts';
import { plotOn, polygonPath, ringsOf } from '../../map/still/plot.ts';
import type { Joined } from '../../own/intake.ts';
import type { LayerKind } from '../../own/settings.ts';
import { useAtlasState, useMessages, useNumber, useWorkspace } from '../atlasContext.ts';

const [WIDTH, HEIGHT] = [420, 380];

interface PreviewMapProps {
  joined: Joined | null;
  kind: LayerKind;
}

/** A small still map of where the rows would come to lie. */
export function PreviewMap({ joined, kind }: PreviewMapProps) {
  const { preview: words } = useMessages().intake;
  const number = useNumber();
  const palette = PALETTES[useAtlasState(({ theme }) => theme)];
  const { geography } = useWorkspace().shipped;
  const ground = useMemo(() => {
    const plot = plotOn(WIDTH, HEIGHT, PROVINCE_BOX);
    const { prefectures, province } = geography.layers;
    return {
      plot,
      province: ringsOf(province.features, plot),
      borders: ringsOf(prefectures.features, plot),
    };
  }, [geography]);
  const areas = useMemo(() => {
    if (!joined || kind === 'points') return [];
    const { divisions } = joined.preview;
    if (divisions.length === 0) return [];
    const { colorOf } = choroplethOf(
      divisions.map(([, rows]) => rows),
      palette.ramp.slice(1),
    );
    return (
      divisions
        .map(([adcode, rows]) => ({
          adcode,
          fill: colorOf(rows),
          shape: geography.shapeOf(adcode),
        }))
        // Prefectures below their counties.
        .sort((one, other) => (one.adcode % 100) - (other.adcode % 100))
        .flatMap(({ adcode, fill, shape }) =>
          shape ? [{ adcode, fill, path: polygonPath(shape.geometry, ground.plot) }] : [],
        )
    );
  }, [joined, kind, palette, geography, ground]);
  const dots = useMemo(() => {
    if (!joined || kind !== 'points') return '';
    return joined.preview.points
      .map((at) => {
        const [x, y] = ground.plot.place(at);
        return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
      })
      .join('');
  }, [joined, kind, ground]);
  const caption = captionOf();
  return (
    <figure className="import-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={caption}>
        <path d={ground.province} fill={palette.land} />
        {areas.map(({ adcode, fill, path }) => (
          <path key={adcode} d={path} fill={fill} stroke={palette.halo} strokeWidth="0.4" />
        ))}
        <path d={ground.borders} fill="none" stroke={palette.prefectureBorder} strokeWidth="0.8" />
        <path d={ground.province} fill="none" stroke={palette.ink} strokeWidth="1.3" />
        <g fill="none" strokeLinecap="round">
          <path d={dots} stroke={palette.halo} strokeWidth="9" />
          <path d={dots} stroke={palette.highlight} strokeWidth="6" />
        </g>
      </svg>
      <figcaption className="hint">{caption}</figcaption>
    </figure>
  );

  function captionOf(): string {
    if (!joined || joined.report.added === 0) return words.none;
    const { points, divisions } = joined.preview;
    if (kind !== 'points') return words.divisions(number(divisions.length));
    const saying = points.length < joined.report.placed ? words.firstPoints : words.points;
    return saying(number(points.length));
  }
}
