import { describe, expect, it } from 'vitest';
import { mix } from '../../src/map/color.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { certaintyColor, statesOf } from '../../src/map/states.ts';
import type { MapView } from '../../src/map/view.ts';
import { viewOf } from './views.ts';

describe('mixing colours', () => {
  it('takes the share of each', () => {
    expect(mix('#ff0000', '#0000ff', 1)).toBe('#ff0000');
    expect(mix('#ff0000', '#0000ff', 0)).toBe('#0000ff');
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(mix('#0a0000', '#000000', 0.5)).toBe('#050000');
  });
});

describe('feature states', () => {
  const { light } = PALETTES;

  it('are none in the overview', () => {
    expect(statesOf(viewOf()).size).toBe(0);
  });

  it('fill the places of an industry by how sure they are', () => {
    const view = viewOf({ industries: new Set(['equipment']) });
    const states = statesOf(view).get('prefectures');
    if (view.subject.kind !== 'industry') throw new Error('One pillar is no subject.');
    expect(new Set(states?.keys())).toEqual(new Set(view.subject.prefectures.keys()));
    for (const [adcode, evidence] of view.subject.prefectures) {
      expect(states?.get(adcode)).toEqual({
        fill: certaintyColor(view.subject.color, evidence, light),
        hatched: evidence === 'inferred',
        stippled: false,
      });
    }
    expect(states?.get(510600)?.fill).toBe(light.pillars.equipment);
  });

  it('hatch what is only inferred', () => {
    const view: MapView = {
      ...viewOf(),
      subject: {
        kind: 'industry',
        color: light.pillars.equipment,
        prefectures: new Map([
          [510100, 'inferred'],
          [510600, 'public'],
        ]),
        commitments: new Map(),
        counties: new Map(),
      },
    };
    const states = statesOf(view).get('prefectures');
    expect([states?.get(510100)?.hatched, states?.get(510600)?.hatched]).toEqual([true, false]);
  });

  it('stipple what the reader brought, and nothing else', () => {
    const subject = {
      kind: 'industry' as const,
      color: light.pillars.equipment,
      prefectures: new Map([
        [510100, 'own' as const],
        [510600, 'inferred' as const],
      ]),
      commitments: new Map(),
      counties: new Map(),
    };
    const states = statesOf({ ...viewOf(), subject }).get('prefectures');
    expect(states?.get(510100)).toEqual({
      fill: certaintyColor(light.pillars.equipment, 'own', light),
      hatched: false,
      stippled: true,
    });
    expect(states?.get(510600)?.stippled).toBe(false);
  });

  it('are of counties where the figures are', () => {
    const subject = {
      kind: 'indicator' as const,
      id: 'own-figures',
      level: 'county' as const,
      fills: new Map([
        [510182, light.ramp[2]],
        [510603, light.missing],
      ]),
    };
    const states = statesOf({ ...viewOf(), subject });
    expect(states.get('prefectures')).toBeUndefined();
    expect(states.get('counties')?.get(510182)).toEqual({ fill: light.ramp[2], hatched: false });
    expect(states.get('counties')?.get(510603)?.hatched).toBe(true);
  });

  it('fill every prefecture under an indicator', () => {
    const states = statesOf(viewOf({ indicator: { id: 'gdp', year: 2024 } })).get('prefectures');
    expect(states?.size).toBe(21);
    const colors = new Set<string>([...light.ramp, light.missing]);
    for (const { fill, hatched } of states?.values() ?? []) {
      expect(colors).toContain(fill);
      // What is not known is hatched, so that it is told from the lowest class by shape.
      expect(hatched ?? false).toBe(fill === light.missing);
    }
  });

  it.each([
    [{ kind: 'division', adcode: 510600 }, 'prefectures', 510600],
    [{ kind: 'division', adcode: 510603 }, 'counties', 510603],
    [{ kind: 'region', id: 'panxi' }, 'regions', 'panxi'],
    [{ kind: 'project', id: 'minjiang-waterway' }, 'project-lines', 'minjiang-waterway'],
  ] as const)('mark %j as selected and as lit', (target, source, feature) => {
    expect(
      statesOf(viewOf({ selection: target }))
        .get(source)
        ?.get(feature),
    ).toEqual({
      selected: true,
    });
    expect(
      statesOf({ ...viewOf(), lit: [target] })
        .get(source)
        ?.get(feature),
    ).toEqual({
      lit: true,
    });
    const both = { ...viewOf({ selection: target }), lit: [target] };
    expect(statesOf(both).get(source)?.get(feature)).toEqual({ selected: true, lit: true });
  });

  it('keep the fill of what is selected', () => {
    const view = viewOf({
      industries: new Set(['equipment']),
      selection: { kind: 'division', adcode: 510600 },
    });
    expect(statesOf(view).get('prefectures')?.get(510600)).toEqual({
      fill: light.pillars.equipment,
      hatched: false,
      stippled: false,
      selected: true,
    });
  });
});
