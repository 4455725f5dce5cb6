import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { MapTarget } from '../../map/view.ts';
import type { OwnLayer, OwnPoint, PointsLayer } from '../../own/layer.ts';
import { pointOf } from '../../own/pointRow.ts';

/** What the words for a target are found with. */
export interface TargetWording {
  atlas: Atlas;
  layers: readonly OwnLayer[];
  messages: Messages;
  language: Language;
}

/** The name of something on the map. */
export function nameOf(target: MapTarget, wording: TargetWording): string {
  const { atlas, layers, messages, language } = wording;
  switch (target.kind) {
    case 'division':
      return atlas.divisions.get(target.adcode)?.name[language] ?? '';
    case 'project':
      return atlas.projects.get(target.id)?.name[language] ?? '';
    case 'region':
      return atlas.regions.get(target.id)?.name[language] ?? '';
    case 'point':
      return (
        pointOf(layers, target.layer, target.line)?.point.name ||
        messages.ownMap.unnamed(target.line)
      );
  }
}

/** What kind of thing it is, in a word or two; of a point, whose it is. */
export function kindOf(target: MapTarget, { atlas, layers, messages }: TargetWording): string {
  switch (target.kind) {
    case 'project': {
      const project = atlas.projects.get(target.id);
      return project
        ? `${messages.categories[project.category]} · ${messages.status[project.status]}`
        : '';
    }
    case 'division': {
      const division = atlas.divisions.get(target.adcode);
      return division ? messages.levels[division.level] : '';
    }
    case 'region':
      return messages.search.kinds.region;
    case 'point': {
      const layer = layers.find(({ id }) => id === target.layer);
      return layer ? messages.ownMap.layer(layer.name) : messages.search.kinds.point;
    }
  }
}

/** One fact of a point: what it is coloured or sized by, else the first thing known, else its place. */
export function pointFact(
  { layer, point }: { layer: PointsLayer; point: OwnPoint },
  { atlas, messages, language }: TargetWording,
  number: (value: number) => string,
): string {
  const { colorBy, sizeBy } = layer.look;
  const places = [colorBy, sizeBy, ...layer.columns.keys()];
  for (const place of places) {
    const column = place === null ? undefined : layer.columns[place];
    const cell = place === null ? undefined : point.cells[place];
    if (!column || cell === undefined || cell === null || cell === '') continue;
    const value = typeof cell === 'number' ? number(cell) : cell;
    return messages.ownMap.fact(column.name, value, column.unit);
  }
  return atlas.divisions.get(point.adcode)?.name[language] ?? messages.ownMap.layer(layer.name);
}
