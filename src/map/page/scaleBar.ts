import type { Camera } from '../view.ts';
import { worldWidth } from './mercator.ts';

/** A scale bar that is true at one latitude. */
export interface ScaleBar {
  /** A round length. */
  km: number;
  /** Its length on the picture in pixels. */
  width: number;
  /** The latitude it is true at, in degrees: that of the middle of the map. */
  latitude: number;
}

/** Equatorial circumference of WGS 84 in km, on whose sphere Web Mercator is drawn. */
const EQUATOR_KM = 40_075.0167;

/**
 * Kilometres in one pixel at a latitude. Mercator enlarges by the secant of the latitude
 * (Snyder 1987, Map Projections: A Working Manual, eq. 7-7).
 */
export function kilometresPerPixel({ latitude, zoom }: Camera): number {
  return (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / worldWidth(zoom);
}

/** The longest bar of 1, 2 or 5 times a power of ten km that is no longer than `longest` pixels. */
export function scaleBarOf(camera: Camera, longest: number): ScaleBar {
  const perPixel = kilometresPerPixel(camera);
  const most = longest * perPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
  return { km, width: km / perPixel, latitude: camera.latitude };
}
