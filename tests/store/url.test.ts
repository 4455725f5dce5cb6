import { describe, expect, it } from 'vitest';
import { REACH } from '../../src/map/frame.ts';
import { AddressError } from '../../src/store/parameters.ts';
import { type AtlasState, initialState } from '../../src/store/state.ts';
import { decodeState, encodeState } from '../../src/store/url.ts';
import { atlas } from '../data/real.ts';
import { chance } from './random.ts';
import { anyState } from './states.ts';

const initial = initialState(atlas, 'zh', 'light');
const decode = (query: string) => decodeState(query, initial, atlas);

/** The parameter that an address was refused for; undefined when it was not. */
function refusal(query: string): string | undefined {
  try {
    decode(query);
    return undefined;
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return error.parameter;
  }
}

describe('the address', () => {
  it('is empty for the default view', () => {
    expect(encodeState(initial, initial)).toBe('');
    expect(decode('')).toEqual(initial);
    expect(decode('?')).toEqual(initial);
  });

  it('brings any state back', () => {
    const luck = chance(20230619);
    for (let run = 0; run < 300; run += 1) {
      const state = anyState(atlas, luck);
      const query = encodeState(state, initial);
      expect(decode(query)).toEqual(state);
      expect(decode(`?${query}`)).toEqual(state);
      expect(encodeState(decode(query), initial)).toBe(query);
    }
  });

  it('says the same whatever the order of choosing', () => {
    const one = { ...initial, industries: new Set(['health', 'materials']) };
    const other = { ...initial, industries: new Set(['materials', 'health']) };
    expect(encodeState(one, initial)).toBe(encodeState(other, initial));
  });

  it('keeps a camera and a drawn corner wherever the map can go', () => {
    const [west, south, east, north] = REACH;
    for (const [longitude, latitude] of [
      [west, south],
      [east, north],
    ] as const) {
      const state: AtlasState = {
        ...initial,
        camera: { longitude, latitude, zoom: 11 },
        corridor: { line: { kind: 'drawn', positions: [[longitude, latitude]] }, reachKm: 30 },
      };
      expect(decode(encodeState(state, initial))).toEqual(state);
    }
  });

  it('is short and readable', () => {
    const state = {
      ...initial,
      industries: new Set(['equipment']),
      selection: { kind: 'division', adcode: 510600 } as const,
      indicator: { id: 'gdp', year: 2024 },
      camera: { longitude: 104.39812, latitude: 31.12701, zoom: 7.5 },
    };
    expect(encodeState(state, initial)).toBe(
      'on=equipment&figure=gdp.2024&sel=d.510600&at=104.3981%2C31.1270%2C7.500',
    );
  });

  it('tells an empty list from an absent one', () => {
    const none = { ...initial, industries: new Set<string>() };
    expect(encodeState(none, initial)).toBe('on=-');
    expect(decode('on=-').industries.size).toBe(0);
    expect(decode('').industries.size).toBe(6);
  });

  it('shows what a clause places where it names the clause alone', () => {
    const { industries, categories, clause } = decode('clause=decision-15');
    expect(clause).toBe('decision-15');
    expect(categories).toEqual(
      new Set(atlas.projectsUnder('decision-15').map(({ category }) => category)),
    );
    expect(industries).not.toEqual(initial.industries);
    const all = { ...initial, clause: 'decision-15' };
    expect(decode(encodeState(all, initial))).toEqual(all);
  });

  it('leaves parameters of others alone', () => {
    expect(decode('utm_source=letter&utm_medium=%3Cscript%3E')).toEqual(initial);
  });

  it('keeps the set of industries minimal', () => {
    const child = atlas.industries.childrenOf('equipment')[0]?.id;
    expect(decode(`on=${child}.equipment`).industries).toEqual(new Set(['equipment']));
  });
});

const SCRIPT = '%3Cscript%3Ealert(1)%3C/script%3E';
const HUGE = 'equipment.'.repeat(20_000);

/** A hostile or outdated query and the parameter it fails by. */
const UNUSABLE: readonly [string, string][] = [
  ['lang=fr', 'lang'],
  ['lang=', 'lang'],
  ['theme=neon', 'theme'],
  ['theme=LIGHT', 'theme'],
  ['on=steam-looms', 'on'],
  ['on=', 'on'],
  ['on=equipment..health', 'on'],
  ['on=__proto__', 'on'],
  [`on=${SCRIPT}`, 'on'],
  [`on=${HUGE}`, 'on'],
  ['projects=castle', 'projects'],
  ['projects=constructor', 'projects'],
  ['regions=atlantis', 'regions'],
  ['base=zones.clouds', 'base'],
  ['evidence=hearsay', 'evidence'],
  ['commitment=toString', 'commitment'],
  ['status=ruined', 'status'],
  ['precision=exact', 'precision'],
  ['clause=clause-99', 'clause'],
  ['clause=', 'clause'],
  ['panel=attic', 'panel'],
  ['within=510100', 'within'],
  ['figure=gdp', 'figure'],
  ['figure=gdp.1066', 'figure'],
  ['figure=gdp.NaN', 'figure'],
  ['figure=gdp.', 'figure'],
  ['figure=rain.2024', 'figure'],
  ['figure=gdp.2024.5', 'figure'],
  ['sel=d.510199', 'sel'],
  ['sel=d.510000', 'sel'],
  ['sel=d.-510100', 'sel'],
  ['sel=d.NaN', 'sel'],
  ['sel=d.5.1e5', 'sel'],
  ['sel=x.510100', 'sel'],
  ['sel=i.', 'sel'],
  ['sel=r.__proto__', 'sel'],
  [`sel=${SCRIPT}`, 'sel'],
  ['sel=', 'sel'],
  ['at=NaN,NaN,NaN', 'at'],
  ['at=104,30', 'at'],
  ['at=104,30,6,1', 'at'],
  ['at=-104,30,6', 'at'],
  ['at=104,-30,6', 'at'],
  ['at=104,30,-6', 'at'],
  ['at=104,30,99', 'at'],
  ['at=Infinity,30,6', 'at'],
  ['at=,,', 'at'],
  ['at=', 'at'],
  ['view=yes', 'view'],
  ['rows=cows', 'rows'],
  ['sort=', 'sort'],
  ['sort=--name', 'sort'],
  ['sort=<b>', 'sort'],
  [`find=${'x'.repeat(81)}`, 'find'],
  ['columns=streets', 'columns'],
  ['order=random', 'order'],
  ['unfold=no-such', 'unfold'],
  ['compare=510100.510100', 'compare'],
  ['compare=510100.999999', 'compare'],
  ['compare=510000', 'compare'],
  ['compare=510100.510300.510400.510500.510600.510700.510800', 'compare'],
  ['ask=i.no-such', 'ask'],
  ['ask=d.510104', 'ask'],
  ['ask=why', 'ask'],
  ['line=p.no-such', 'line'],
  ['line=r.styx', 'line'],
  ['line=at.104', 'line'],
  ['line=at.104,30;NaN,1', 'line'],
  ['line=at.104,30;1e9,30', 'line'],
  ['line=104,30', 'line'],
  [`line=at.${Array(25).fill('104,30').join(';')}`, 'line'],
  ['play=panxi', 'play'],
  ['play=panxi.0', 'play'],
  ['play=panxi.61', 'play'],
  ['play=../x.1', 'play'],
  ['reach=0', 'reach'],
  ['reach=30.5', 'reach'],
  ['reach=201', 'reach'],
  ['dossier=p.x', 'dossier'],
  ['dossier=510000', 'dossier'],
];

describe('an unusable address', () => {
  it.each(UNUSABLE.map(([query, parameter]) => [query.slice(0, 40), parameter, query]))(
    '%s names %s',
    (_, parameter, query) => {
      expect(refusal(query)).toBe(parameter);
      expect(refusal(`view=table&utm=x&${query}`)).toBe(parameter);
    },
  );

  it('is refused when a parameter is given twice', () => {
    for (const query of ['lang=zh&lang=en', 'sel=d.510100&sel=d.510600', 'on=equipment&on=looms'])
      expect(refusal(query), query).toBe(query.split('=')[0]);
  });

  it('never fails in any other way', () => {
    const luck = chance(7);
    const names = [
      'lang',
      'theme',
      'on',
      'projects',
      'regions',
      'base',
      'figure',
      'sel',
      'at',
    ].concat([
      'view',
      'rows',
      'sort',
      'columns',
      'order',
      'unfold',
      'compare',
      'ask',
      'line',
      'reach',
    ]);
    const scraps = [
      '%',
      '%E0%A4',
      '%00',
      '..',
      '-',
      'd.',
      '[]',
      '{}',
      '&',
      '=',
      '+',
      '🐼',
      '\u202e',
    ];
    for (let run = 0; run < 500; run += 1) {
      const value = Array.from({ length: luck.below(6) }, () => luck.pick(scraps)).join('');
      const query = `${luck.pick(names)}=${value}`;
      expect(() => refusal(query), query).not.toThrow();
    }
  });

  it('is told by the first parameter at fault', () => {
    expect(refusal('at=NaN&theme=neon')).toBe('theme');
    expect(new AddressError('at').message).toContain('"at"');
  });
});
