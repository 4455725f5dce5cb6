import { type Box, CLOSEST_FRAME, insideProvince } from '../frame.ts';
import type { Camera } from '../view.ts';

/** Side of the world in pixels at zoom 0, as MapLibre counts zooms. */
const WORLD = 512;

/** A picture's size in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Position in degrees → share of the world's width from the west and from the north, 0 to 1. */
export function sharesOf([longitude, latitude]: readonly [number, number]): [number, number] {
  const angle = (latitude * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)];
}

/** The latitude in degrees at a share of the world's height from the north. */
export function latitudeAt(share: number): number {
  return (Math.atan(Math.sinh((0.5 - share) * 2 * Math.PI)) * 180) / Math.PI;
}

/** Pixels of the whole world's width at a zoom. */
export function worldWidth(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/**
 * The camera that shows a box whole in a picture, as large as it goes.
 *
 * @param margin free CSS pixels around the box on each side
 */
export function cameraOn(box: Box, { width, height }: PictureSize, margin = 0): Camera {
  const [west, south, east, north] = box;
  const [left, top] = sharesOf([west, north]);
  const [right, bottom] = sharesOf([east, south]);
  // A box without any extent is shown as closely as one of a few metres.
  const fit = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-7),
    (height - 2 * margin) / Math.max(bottom - top, 1e-7),
  );
  return {
    longitude: (west + east) / 2,
    latitude: latitudeAt((top + bottom) / 2),
    zoom: Math.log2(fit / WORLD),
  };
}

/** The same, as the live map frames a box: clipped to the province, and not too close. */
export function framingCamera(box: Box, size: PictureSize, margin: number): Camera {
  const camera = cameraOn(insideProvince(box), size, margin);
  return { ...camera, zoom: Math.min(camera.zoom, CLOSEST_FRAME) };
}

/** What a camera shows in a picture, in degrees. */
export function boxOf(camera: Camera, { width, height }: PictureSize): Box {
  const [x, y] = sharesOf([camera.longitude, camera.latitude]);
  const world = worldWidth(camera.zoom);
  const [halfWidth, halfHeight] = [width / 2 / world, height / 2 / world];
  return [
    (x - halfWidth - 0.5) * 360,
    latitudeAt(y + halfHeight),
    (x + halfWidth - 0.5) * 360,
    latitudeAt(y - halfHeight),
  ];
}
