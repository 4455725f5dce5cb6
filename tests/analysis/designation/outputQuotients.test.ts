import { describe, expect, it } from 'vitest';
import {
  outputQuotients,
  quotientsIn,
  quotientsOf,
} from '../../../src/analysis/designation/outputQuotients.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { extendAtlas } from '../../../src/own/extend/extendAtlas.ts';
import type { OwnValue } from '../../../src/own/layer.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { statisticsLayer } from '../../own/layers.ts';

const world = worldAtlas();
const [WEST, EAST, WEST_COUNTY, EAST_COUNTY] = [510100, 510700, 510104, 510703];

const value = (industry: string, adcode: number, amount: number, year = 2024): OwnValue => ({
  figure: 0,
  industry,
  adcode,
  year,
  value: amount,
  rows: 1,
});

const PLACES = [
  value('rail-cars', WEST, 60),
  value('electronics', WEST, 40),
  value('rail-cars', EAST, 20),
  value('electronics', EAST, 80),
];

function quotients(values: readonly OwnValue[]) {
  const { atlas } = extendAtlas(world, [statisticsLayer({ values })], NO_REVISION);
  const [output] = outputQuotients(atlas);
  if (!output) throw new Error('There are no quotients.');
  return { atlas, output };
}

describe('the quotients of a reader’s file', () => {
  it('are none where no file tells industries apart', () => {
    expect(outputQuotients(world)).toEqual([]);
    const { atlas } = extendAtlas(world, [statisticsLayer()], NO_REVISION);
    expect(outputQuotients(atlas)).toEqual([]);
  });

  it('are a city’s industries, the most concentrated first, each with its rank', () => {
    const { atlas, output } = quotients(PLACES);
    const rows = quotientsIn(atlas, EAST, output)?.rows ?? [];
    expect(
      rows.map(({ industry, value: found, rank, places }) => [industry.id, found, rank, places]),
    ).toEqual([
      ['electronics', 80 / 100 / (120 / 200), 1, 2],
      ['rail-cars', 20 / 100 / (80 / 200), 2, 2],
    ]);
  });

  it('are an industry’s places, the most concentrated first', () => {
    const { atlas, output } = quotients(PLACES);
    const rows = quotientsOf(atlas, 'rail-cars', output)?.rows ?? [];
    expect(rows.map(({ division, value: found }) => [division.adcode, found])).toEqual([
      [WEST, 60 / 100 / (80 / 200)],
      [EAST, 20 / 100 / (80 / 200)],
    ]);
    expect(quotientsOf(atlas, 'farming', output)).toBeUndefined();
  });

  it('of a city are those of its counties where the file goes by county', () => {
    const byCounty = [
      value('rail-cars', WEST_COUNTY, 10),
      value('electronics', WEST_COUNTY, 10),
      value('electronics', EAST_COUNTY, 20),
    ];
    const { atlas, output } = quotients(byCounty);
    const rows = quotientsIn(atlas, WEST, output)?.rows ?? [];
    expect(rows.map(({ division, industry }) => [division.adcode, industry.id])).toEqual([
      [WEST_COUNTY, 'rail-cars'],
      [WEST_COUNTY, 'electronics'],
    ]);
    const places = quotientsOf(atlas, 'electronics', output)?.rows ?? [];
    expect(places.map(({ division }) => division.adcode)).toEqual([EAST_COUNTY, WEST_COUNTY]);
  });

  it('keep years apart and show the latest that a city has', () => {
    const { atlas, output } = quotients([
      ...PLACES,
      value('rail-cars', WEST, 1, 2020),
      value('electronics', WEST, 1, 2020),
    ]);
    expect(quotientsIn(atlas, WEST, output)?.year).toBe(2024);
    const { atlas: older, output: before } = quotients([
      ...PLACES.filter(({ adcode }) => adcode === WEST),
      value('rail-cars', EAST, 1, 2020),
    ]);
    expect(quotientsIn(older, EAST, before)?.year).toBe(2020);
    expect(quotientsIn(older, 519999, before)).toBeUndefined();
  });

  it('say when one industry of the file is part of another', () => {
    expect(quotients(PLACES).output.isNested).toBe(false);
    expect(quotients([...PLACES, value('equipment', WEST, 60)]).output.isNested).toBe(true);
  });
});
