import type { Box } from './frame.ts';
import type { Padding } from './mapEvents.ts';
import { cameraOn, latitudeAt, type PictureSize, sharesOf, worldWidth } from './page/mercator.ts';
import type { Camera } from './view.ts';

/**
 * The camera with which the live map shows a box whole between its panels, worked out without it:
 * what MapLibre's `fitBounds` does with a padding.
 *
 * @param size of the map in CSS pixels
 * @param padding what the panels cover of it
 * @param closest the zoom beyond which it does not go
 */
export function fittedCamera(
  box: Box,
  { width, height }: PictureSize,
  { top, right, bottom, left }: Padding,
  closest = Number.POSITIVE_INFINITY,
): Camera {
  // A pane that its panels cover altogether still has a picture, if one of no use.
  const room = {
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
  };
  const fitted = cameraOn(box, room);
  const zoom = Math.min(fitted.zoom, closest);
  const world = worldWidth(zoom);
  const [x, y] = sharesOf([fitted.longitude, fitted.latitude]);
  // The middle of the room is not the middle of the pane.
  const [aside, below] = [(left - right) / 2 / world, (top - bottom) / 2 / world];
  return { longitude: (x - aside - 0.5) * 360, latitude: latitudeAt(y - below), zoom };
}
