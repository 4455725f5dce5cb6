import { isOutlined } from './layers/highlights.ts';
import type { MapView } from './view.ts';

/** Whether a view wants other images than the one before. */
export function needsImages(before: MapView, after: MapView): boolean {
  const hue = ({ subject }: MapView) => (subject.kind === 'industry' ? subject.color : '');
  return (
    before.theme !== after.theme ||
    before.rosettes !== after.rosettes ||
    before.petals !== after.petals ||
    hue(before) !== hue(after)
  );
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
