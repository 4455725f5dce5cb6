import { type Area, areaOf, areasAt } from '../../analysis/areas.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Text } from '../../atlas/schema/fields.ts';

/** An area that can be picked, with what tells it from another of its name. */
export interface AreaOption {
  area: Area;
  /** The prefecture of a county. */
  context: Text | null;
  kind: 'zone' | 'region' | 'prefecture' | 'county';
}

/** Everything that can be compared: zones, prefectures, other regions, counties. */
export function areaOptions(atlas: Atlas): readonly AreaOption[] {
  const others = [...atlas.regions.values()].filter(({ kind }) => kind !== 'zone');
  return [
    ...areasAt(atlas, 'prefecture').map((area) => optionOf(area, 'prefecture')),
    ...areasAt(atlas, 'zone').map((area) => optionOf(area, 'zone')),
    ...others.flatMap(({ id }) => {
      const area = areaOf(atlas, { kind: 'region', id });
      return area ? [optionOf(area, 'region')] : [];
    }),
    ...atlas.prefectures.flatMap((prefecture) =>
      atlas.countiesOf(prefecture.adcode).flatMap(({ adcode }) => {
        const area = areaOf(atlas, { kind: 'division', adcode });
        return area ? [optionOf(area, 'county', prefecture.shortName)] : [];
      }),
    ),
  ];
}

/**
 * The options whose name in either language holds the query, those that start with it first; without
 * a query the prefectures and zones.
 */
export function findOptions(
  options: readonly AreaOption[],
  query: string,
  limit: number,
): readonly AreaOption[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') {
    return options.filter(({ kind }) => kind === 'prefecture' || kind === 'zone').slice(0, limit);
  }
  const ranked = options.flatMap((option) => {
    const names = [option.area.shortName, option.area.name].flatMap(({ zh, en }) => [
      zh,
      en.toLowerCase(),
    ]);
    const places = names.map((name) => name.indexOf(wanted)).filter((place) => place >= 0);
    return places.length > 0 ? [{ option, isStart: places.includes(0) }] : [];
  });
  return [...ranked.filter(({ isStart }) => isStart), ...ranked.filter(({ isStart }) => !isStart)]
    .map(({ option }) => option)
    .slice(0, limit);
}

function optionOf(area: Area, kind: AreaOption['kind'], context: Text | null = null): AreaOption {
  return { area, context, kind };
}
