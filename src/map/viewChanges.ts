import { IMAGE_GROUPS, type ImageGroup } from './images.ts';
import { isOutlined } from './layers/highlights.ts';
import { hasRosettes } from './layers/marks.ts';
import type { MapView } from './view.ts';

/** The images that a view wants other than the one before: to draw all of them takes several frames. */
export function changedImages(before: MapView, after: MapView): ReadonlySet<ImageGroup> {
  if (before.theme !== after.theme) return new Set(IMAGE_GROUPS);
  const hue = ({ subject }: MapView) => (subject.kind === 'industry' ? subject.color : '');
  const changed = new Set<ImageGroup>();
  if (hue(before) !== hue(after)) changed.add('patterns');
  // While they are away they are let be, and all of them are drawn when they come back.
  const sameRosettes = before.rosettes === after.rosettes && before.petals === after.petals;
  if (hasRosettes(after) && !(hasRosettes(before) && sameRosettes)) changed.add('rosettes');
  return changed;
}

/** What does not travel by style: feature states, and what has sources and layers of its own. */
const BESIDE_STYLE: ReadonlySet<keyof MapView> = new Set([
  'lit',
  'selected',
  'corridor',
  'tiles',
  'isDrawing',
]);

/** Whether two views have one style. */
export function sameStyle(before: MapView, after: MapView): boolean {
  const names = Object.keys(after) as (keyof MapView)[];
  const differs = (name: keyof MapView) => before[name] !== after[name];
  return (
    names.every((name) => BESIDE_STYLE.has(name) || !differs(name)) &&
    isOutlined(before, 'counties') === isOutlined(after, 'counties') &&
    isOutlined(before, 'regions') === isOutlined(after, 'regions')
  );
}
