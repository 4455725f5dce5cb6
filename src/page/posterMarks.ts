import type { Atlas } from '../atlas/join.ts';
import type { Language, Text } from '../atlas/schema/fields.ts';
import { drawStill } from '../map/drawing.ts';
import { fittedCamera } from '../map/fittedCamera.ts';
import { PROVINCE_BOX } from '../map/frame.ts';
import type { Padding } from '../map/mapEvents.ts';
import type { PictureSize } from '../map/page/mercator.ts';
import { petalPath, petalRadius, ROSETTE, rimPath } from '../map/rosette.ts';
import type { MapView, Rosette } from '../map/view.ts';
import { POSTER_HEIGHT, POSTER_WIDTH, placeOnPoster } from './posterGround.ts';

/** Windows for which names look for room around their marks: a laptop's map and a phone's. */
const PANES: Readonly<Record<'wide' | 'phone', PictureSize>> = {
  wide: { width: 1128, height: 814 },
  phone: { width: 390, height: 707 },
};

/** What Desk leaves around the province, in CSS pixels at scale 1. */
const PADDING: Readonly<Record<keyof typeof PANES, Padding>> = {
  wide: { top: 24, right: 168, bottom: 36, left: 24 },
  phone: { top: 24, right: 24, bottom: 36, left: 24 },
};

/** Where a name stands by its mark; `none` where it has no room. */
export type Side = 'below' | 'above' | 'right' | 'left' | 'none';

/** A name on the poster, with the rosette it belongs to, if it is a prefecture's. */
export interface PosterMark {
  key: string;
  name: Text;
  kind: 'prefecture' | 'zone' | 'neighbour';
  /** In percent of the poster from its left and top. */
  at: readonly [x: number, y: number];
  sides: Readonly<Record<Language, Readonly<Record<keyof typeof PANES, Side>>>>;
  rosette: Rosette | null;
}

/** What stands on the poster, the names in the places that the still map finds for them. */
export function drawPosterMarks(atlas: Atlas, view: MapView): PosterMark[] {
  const found = (language: Language) => {
    const spoken = { ...view, language };
    const [wide, phone] = [sidesIn(atlas, spoken, 'wide'), sidesIn(atlas, spoken, 'phone')];
    return (key: string) =>
      ({ wide: wide.get(key) ?? 'none', phone: phone.get(key) ?? 'none' }) as const;
  };
  const [zh, en] = [found('zh'), found('en')];
  const mark = (
    kind: PosterMark['kind'],
    key: string,
    name: Text,
    label: readonly number[] | undefined,
  ): PosterMark[] => {
    if (!label) return [];
    const [x, y] = placeOnPoster(label);
    const at = [(x / POSTER_WIDTH) * 100, (y / POSTER_HEIGHT) * 100] as const;
    const sides = { zh: zh(key), en: en(key) };
    const rosette = kind === 'prefecture' ? (view.rosettes.get(Number(key)) ?? null) : null;
    const isNowhere = [sides.zh, sides.en].every(
      (found) => found.wide === 'none' && found.phone === 'none',
    );
    if (!rosette && isNowhere) return [];
    return [{ key, name, kind, at, sides, rosette }];
  };
  const { geography } = atlas;
  return [
    ...geography.layers.neighbours.features.flatMap(({ properties }) => {
      const neighbour = atlas.divisions.get(properties.adcode ?? 0);
      if (!neighbour) return [];
      return mark('neighbour', String(neighbour.adcode), neighbour.shortName, properties.label);
    }),
    ...atlas.zones.flatMap(({ id, shortName }) =>
      mark('zone', id, shortName, geography.regionShape(id)?.properties.label),
    ),
    ...atlas.prefectures.flatMap(({ adcode, shortName }) =>
      mark('prefecture', String(adcode), shortName, geography.shapeOf(adcode)?.properties.label),
    ),
  ];
}

/** On which side of its mark each name finds room in a pane. */
function sidesIn(
  atlas: Atlas,
  view: MapView,
  window: keyof typeof PANES,
): ReadonlyMap<string, Side> {
  const pane = PANES[window];
  const drawing = drawStill(
    atlas,
    view,
    pane.width,
    pane.height,
    fittedCamera(PROVINCE_BOX, pane, PADDING[window]),
    'live',
  );
  const marks = new Map(drawing.divisions.map(({ adcode, label }) => [String(adcode), label]));
  return new Map(
    drawing.texts.map(({ key, at }) => {
      const [dx, dy] = [
        at[0] - (marks.get(key)?.[0] ?? at[0]),
        at[1] - (marks.get(key)?.[1] ?? at[1]),
      ];
      if (Math.abs(dx) > Math.abs(dy)) return [key, dx > 0 ? 'right' : 'left'];
      return [key, dy < 0 ? 'above' : 'below'];
    }),
  );
}

/** The petals and rims that rosettes are put together from, by the names they are used under. */
export function rosetteParts(
  marks: readonly PosterMark[],
  total: number,
): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { rosette } of marks) {
    for (const { name, index, count } of rosette ? partsOf(rosette) : []) {
      const path =
        count === null
          ? rimPath(index, total, ROSETTE.rim)
          : petalPath(index, total, petalRadius(count, ROSETTE.petal));
      parts.set(name, path);
    }
  }
  return parts;
}

/** What one rosette consists of: petals with their count, and rims, which have none. */
export function partsOf({ counts, documented }: Rosette) {
  return counts.flatMap((count, index) => [
    ...(count > 0 ? [{ name: `p${index}-${count}`, index, count }] : []),
    ...(documented[index] ? [{ name: `r${index}`, index, count: null }] : []),
  ]);
}
