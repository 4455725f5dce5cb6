import { type MapPoints, type MapTarget, PLAIN_RADIUS, type PointClass } from '../view.ts';
import type { Legend, LegendContext, LegendRow, LegendSection } from './legend.ts';

/** A row lights its points on the map up to so many; more rings would cover what they show. */
const MOST_LIT = 200;

/** Sizes of the legend's samples beside those of zoom 7: as the whole province shows them. */
const SAMPLE_SHARE = 0.6;

/** The reader's layers of points, a section each: a row per colour, and samples of the sizes. */
export function pointLegends({ view, palette }: LegendContext): LegendSection[] {
  return view.points.map((layer): LegendSection => {
    const { id, name, colors, key } = layer;
    const colorAt = (place: number) => colors[place] ?? palette.inkSoft;
    const classes = key.classes.map(
      (of): LegendRow => ({
        key: `class ${of.color}`,
        swatch: {
          kind: 'point',
          color: colorAt(of.color),
          edge: palette.ink,
          radius: PLAIN_RADIUS,
        },
        label: { kind: 'points', of },
        targets: targetsOf(layer, of),
      }),
    );
    const size = key.sizeBy;
    const sample = { kind: 'point', color: palette.halo, edge: palette.ink } as const;
    const sizes = size
      ? size.samples.map(
          ({ value, radius }): LegendRow => ({
            key: `size ${value}`,
            swatch: { ...sample, radius: radius * SAMPLE_SHARE },
            label: { kind: 'pointSize', column: size.name, unit: size.unit, value, count: 0 },
            targets: [],
          }),
        )
      : [];
    if (size && size.missing > 0) {
      sizes.push({
        key: 'no size',
        swatch: { ...sample, radius: 3, isHollow: true },
        label: {
          kind: 'pointSize',
          column: size.name,
          unit: size.unit,
          value: null,
          count: size.missing,
        },
        targets: [],
      });
    }
    return {
      kind: 'points',
      layer: { id, name, count: key.count, colorBy: key.colorBy },
      rows: [...classes, ...sizes],
    };
  });
}

function targetsOf({ id, data }: MapPoints, { color, count }: PointClass): MapTarget[] {
  if (count > MOST_LIT) return [];
  return data.features.flatMap(({ properties }): MapTarget[] =>
    properties.color === color ? [{ kind: 'point', layer: id, line: properties.line }] : [],
  );
}

/** What a circle with a number is; once for all layers, since clusters hold points of several. */
export const clusterLegend: Legend = ({ view, palette }) => ({
  kind: 'clusters',
  rows: view.points.some(({ isClustered }) => isClustered)
    ? [
        {
          key: 'cluster',
          swatch: { kind: 'cluster', color: palette.inkSoft, ink: palette.halo },
          label: { kind: 'pointCluster' },
          targets: [],
        },
      ]
    : [],
});

/** The reader's tiles from elsewhere. */
export const tileLegend: Legend = ({ view, palette }) => ({
  kind: 'tiles',
  rows: view.tiles.map(
    ({ id, name, color }): LegendRow => ({
      key: id,
      swatch: { kind: 'point', color, edge: palette.ink, radius: 4 },
      label: { kind: 'tiles', name },
      targets: [],
    }),
  ),
});
