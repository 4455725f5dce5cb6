import { byZoom, type Painter, visibility } from './layer.ts';

/** Four weights of border: county, prefecture, zone, province. */
export const borders: Painter = ({ base, scale }, palette) => {
  const layout = {
    ...visibility(base.has('borders')),
    'line-join': 'round',
    'line-cap': 'round',
  } as const;
  return [
    {
      id: 'county-border',
      type: 'line',
      source: 'county-borders',
      minzoom: 6.4,
      layout,
      paint: {
        'line-color': palette.countyBorder,
        'line-width': byZoom(scale, [6.4, 0.4], [9, 1]),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.4, 0, 7, 1],
      },
    },
    {
      id: 'prefecture-casing',
      type: 'line',
      source: 'prefecture-borders',
      layout,
      paint: {
        'line-color': palette.halo,
        'line-width': byZoom(scale, [5, 1.8], [8, 3.6]),
        'line-opacity': 0.8,
      },
    },
    {
      id: 'prefecture-border',
      type: 'line',
      source: 'prefecture-borders',
      layout,
      paint: {
        'line-color': palette.prefectureBorder,
        'line-width': byZoom(scale, [5, 0.7], [8, 1.4]),
      },
    },
    {
      id: 'zone-border',
      type: 'line',
      source: 'zone-borders',
      layout,
      paint: {
        'line-color': palette.zoneBorder,
        'line-width': byZoom(scale, [5, 1.2], [8, 2.2]),
      },
    },
    {
      id: 'province-border',
      type: 'line',
      source: 'province',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': byZoom(scale, [4, 1.2], [8, 2.4]) },
    },
  ];
};
