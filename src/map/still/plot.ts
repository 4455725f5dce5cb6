import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Shape } from '../../atlas/geography.ts';
import type { Box } from '../frame.ts';
import { worldWidth } from '../page/mercator.ts';
import type { Camera } from '../view.ts';

/** How degrees come to lie on a still picture, in Mercator. */
export interface Plot {
  width: number;
  height: number;
  /** MapLibre's zoom of the same scale: what sizes of marks and names go by. */
  zoom: number;
  place(at: readonly number[]): [x: number, y: number];
  /** The SVG path of lines, cut a little outside the picture. */
  draw(shape: GeoPermissibleObjects): string;
}

/** How far beyond the picture lines are still drawn, in pixels: more than any line is wide. */
const BLEED = 40;

/** @param where a box fills the picture as far as its shape allows; a camera is kept exactly */
export function plotOn(width: number, height: number, where: Box | Camera): Plot {
  const projection =
    'zoom' in where
      ? geoMercator()
          .scale(worldWidth(where.zoom) / (2 * Math.PI))
          .center([where.longitude, where.latitude])
          .translate([width / 2, height / 2])
      : geoMercator().fitExtent(
          [
            [width * 0.04, height * 0.05],
            [width * 0.96, height * 0.93],
          ],
          {
            type: 'LineString',
            coordinates: [
              [where[0], where[1]],
              [where[2], where[3]],
            ],
          },
        );
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    width,
    height,
    zoom: Math.log2((projection.scale() * 2 * Math.PI) / worldWidth(0)),
    place: (at) => projection([at[0] ?? 0, at[1] ?? 0]) ?? [0, 0],
    draw: (shape) => path(shape) ?? '',
  };
}

/** Polygons as one path, ring by ring: GeoJSON's winding is not the one d3 expects on a sphere. */
export function ringsOf(shapes: readonly Shape[], plot: Plot): string {
  return shapes.map(({ geometry }) => polygonPath(geometry, plot)).join('');
}

/** Points that fall on one tenth of a pixel are one. */
export function polygonPath(geometry: Polygon | MultiPolygon, { place }: Plot): string {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let path = '';
  for (const ring of rings) {
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    let command = 'M';
    for (const at of ring) {
      const [x, y] = place(at);
      const [nextX, nextY] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
      if (nextX === lastX && nextY === lastY) continue;
      path += `${command}${nextX} ${nextY}`;
      [lastX, lastY, command] = [nextX, nextY, 'L'];
    }
    path += 'Z';
  }
  return path;
}

/** Whether a point is in the picture, or so near that a mark on it reaches in. */
export function isNear([x, y]: readonly [number, number], { width, height }: Plot): boolean {
  return x > -BLEED && y > -BLEED && x < width + BLEED && y < height + BLEED;
}
