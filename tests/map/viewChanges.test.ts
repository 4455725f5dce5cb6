import { describe, expect, it } from 'vitest';
import { IMAGE_GROUPS } from '../../src/map/images.ts';
import { changedImages } from '../../src/map/viewChanges.ts';
import { viewOf } from './views.ts';

const PILLARS = new Set(['equipment', 'electronics']);

describe('images are drawn again', () => {
  const overview = viewOf();
  const equipment = viewOf({ industries: new Set(['equipment']) });
  const electronics = viewOf({ industries: new Set(['electronics']) });
  const figures = viewOf({ indicator: { id: 'gdp', year: 2023 } });

  it('all of them for another theme', () => {
    expect(changedImages(overview, viewOf({ theme: 'dark' }))).toEqual(new Set(IMAGE_GROUPS));
  });

  it('not at all while only something is selected', () => {
    const selected = [{ kind: 'division', adcode: 510600 } as const];
    expect(changedImages(overview, { ...overview, selected })).toEqual(new Set());
  });

  it('as patterns in the hue of another industry, and no rosette that nobody sees', () => {
    expect(changedImages(equipment, electronics)).toEqual(new Set(['patterns']));
  });

  it('as rosettes of other petals', () => {
    expect(changedImages(overview, viewOf({ industries: PILLARS }))).toEqual(new Set(['rosettes']));
  });

  it('as the rosettes that come back, which may have changed while they were away', () => {
    expect(changedImages(figures, overview)).toEqual(new Set(['rosettes']));
    expect(changedImages(equipment, overview)).toEqual(new Set(['rosettes', 'patterns']));
  });
});
