import type { Palette } from '../map/palette.ts';
import type { MapPoints } from '../map/view.ts';
import type { PointsLayer } from '../own/layer.ts';

/** A hue for a layer of the reader's own, counted round. */
export function ownHue(palette: Palette, hue: number): string {
  const hues = Object.values(palette.pillars);
  return hues[hue % hues.length] ?? palette.ink;
}

/** A layer of points as the map draws it, with its filters applied. */
export function drawnPoints(layer: PointsLayer, palette: Palette): MapPoints {
  return {
    id: layer.id,
    colors: [ownHue(palette, layer.look.hue)],
    isClustered: layer.look.isClustered,
    data: {
      type: 'FeatureCollection',
      features: layer.points.map(({ line, at }) => ({
        type: 'Feature',
        properties: { layer: layer.id, line, color: 0, radius: 5 },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    },
  };
}
