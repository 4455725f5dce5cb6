import type { Atlas } from '../../atlas/join.ts';
import { barsOf } from '../bars.ts';
import { ROSETTE_SIZE } from '../images.ts';
import { sizeAt } from '../layers/layer.ts';
import { BARS_GROWTH, DOT_GROWTH, hasRosettes, ROSETTE_GROWTH } from '../layers/marks.ts';
import { isBare, petalPath, petalRadius, ROSETTE, rimPath } from '../rosette.ts';
import type { MapView } from '../view.ts';
import { isNear, type Plot } from './plot.ts';

/** A prefecture's rosette around its own origin, in pixels before it is scaled. */
export interface DrawnRosette {
  adcode: number;
  at: readonly [x: number, y: number];
  scale: number;
  /** Without petals a dot stands for it. */
  isBare: boolean;
  petals: readonly { id: string; color: string; path: string; rim: string | null }[];
}

/** How firm the commitment is, in the box of the bars before it is scaled. */
export interface DrawnBars {
  adcode: number;
  at: readonly [x: number, y: number];
  scale: number;
  filled: number;
}

export interface DrawnMarks {
  rosettes: readonly DrawnRosette[];
  bars: readonly DrawnBars[];
  /** Counties that carry the industry. */
  dots: { at: readonly (readonly [x: number, y: number])[]; radius: number };
}

/** What stands on the prefectures and counties of a view. */
export function drawMarks(atlas: Atlas, view: MapView, plot: Plot): DrawnMarks {
  const labels = new Map(
    [
      ...atlas.geography.layers.prefectures.features,
      ...atlas.geography.layers.counties.features,
    ].map(({ properties }) => [properties.adcode ?? 0, plot.place(properties.label)] as const),
  );
  const seen = (adcode: number) => {
    const at = labels.get(adcode);
    return at && isNear(at, plot) ? at : undefined;
  };
  const { subject, petals } = view;
  const scaleOf = (growth: typeof ROSETTE_GROWTH) => sizeAt(plot.zoom, growth) * view.scale;
  const isIndustry = subject.kind === 'industry';
  return {
    rosettes: (hasRosettes(view) ? [...view.rosettes] : []).flatMap(([adcode, rosette]) => {
      const at = seen(adcode);
      if (!at) return [];
      const drawn = petals.map(({ id, color }, index) => ({
        id,
        color,
        path: petalPath(
          index,
          petals.length,
          petalRadius(rosette.counts[index] ?? 0, ROSETTE.petal),
        ),
        rim: rosette.documented[index] ? rimPath(index, petals.length, ROSETTE.rim) : null,
      }));
      const scale = scaleOf(ROSETTE_GROWTH);
      return [{ adcode, at, scale, isBare: isBare(rosette), petals: drawn }];
    }),
    bars: (isIndustry ? [...subject.commitments] : []).flatMap(([adcode, commitment]) => {
      const at = seen(adcode);
      return at ? [{ adcode, at, scale: scaleOf(BARS_GROWTH), filled: barsOf(commitment) }] : [];
    }),
    dots: {
      at: (isIndustry ? [...subject.counties.keys()] : []).flatMap((adcode) => {
        const at = seen(adcode);
        return at ? [at] : [];
      }),
      radius: scaleOf(DOT_GROWTH),
    },
  };
}

/** Half of the room that a prefecture's mark takes, in pixels; 0 where it has none. */
export function markRadius({ rosettes, bars }: DrawnMarks): number {
  const [rosette] = rosettes;
  if (rosette) return (ROSETTE_SIZE / 2) * rosette.scale;
  const [mark] = bars;
  return mark ? 10 * mark.scale : 0;
}
