import { describe, expect, it } from 'vitest';
import { CATEGORY_GROUPS, FAMILIES } from '../../src/atlas/schema/vocabulary.ts';
import { atlas, prefecture, records } from './real.ts';

/** Prefectures that a document names for an industry or anything below it. */
const namedFor = (industry: string) =>
  new Set(
    atlas
      .assignmentsIn(industry)
      .filter(({ evidence }) => evidence === 'document')
      .map(({ adcode }) => adcode),
  );

describe('what the documents name', () => {
  it('for equipment: 德阳, 成都, 自贡, 宜宾 and 广安, and no other', () => {
    expect(namedFor('equipment')).toEqual(new Set([510600, 510100, 510300, 511500, 511600]));
    expect(['德阳', '成都', '自贡', '宜宾', '广安'].map(prefecture)).toEqual([
      510600, 510100, 510300, 511500, 511600,
    ]);
  });

  it('for electronics: 成都 and 绵阳', () => {
    for (const name of ['成都', '绵阳'])
      expect(namedFor('electronics'), name).toContain(prefecture(name));
  });

  it('for materials and for energy and chemicals: 达州', () => {
    expect(namedFor('materials')).toContain(prefecture('达州'));
    expect(namedFor('energy-chemical')).toContain(prefecture('达州'));
  });

  it('never without a clause of the documents and the document as source', () => {
    const named = records.assignments.filter(({ evidence }) => evidence === 'document');
    for (const { id, sources, clause } of named) {
      const document = atlas.clauses.get(clause)?.document;
      expect(sources, id).toContain(`${document}-2023`);
    }
  });
});

describe('the documents', () => {
  it('are the Decision with its 18 articles, and the slides', () => {
    expect(atlas.documents.map(({ id }) => id)).toEqual(['decision', 'slides']);
    const articles = records.clauses
      .filter(({ document }) => document === 'decision')
      .map(({ article }) => article);
    expect(new Set(articles)).toEqual(new Set(Array.from({ length: 18 }, (_, index) => index + 1)));
  });

  it('have slides without article numbers', () => {
    const slides = records.clauses.filter(({ document }) => document === 'slides');
    expect(slides.length).toBeGreaterThan(0);
    expect(slides.filter(({ article }) => article !== null)).toEqual([]);
  });

  it('answer each other on a clause they share', () => {
    for (const { id, counterpart } of records.clauses) {
      const other = counterpart && atlas.clauses.get(counterpart);
      if (other) expect(other.document, id).not.toBe(atlas.clauses.get(id)?.document);
    }
  });

  it('have the six pillars, five strategic industries and every other family', () => {
    const families = atlas.industries.rootsByFamily();
    expect(families.get('pillar')?.map(({ id }) => id)).toEqual([
      'electronics',
      'equipment',
      'food-textile',
      'energy-chemical',
      'materials',
      'health',
    ]);
    const strategic = families.get('strategic') ?? [];
    const below = strategic.flatMap(({ id }) => atlas.industries.childrenOf(id));
    expect(Math.max(strategic.length, below.length)).toBeGreaterThanOrEqual(5);
    for (const family of FAMILIES) expect(families.get(family)?.length, family).toBeGreaterThan(0);
  });

  it('speak of infrastructure in article 15, which is drawn', () => {
    const ids = records.clauses.filter(({ article }) => article === 15).map(({ id }) => id);
    const projects = ids.flatMap((id) => atlas.projectsUnder(id));
    expect(projects.length).toBeGreaterThan(50);
    for (const { id, geometry, place } of projects) {
      const members = place.type === 'area' ? place.members : [];
      const area = atlas.geography.unionOf(members).coordinates;
      expect(geometry !== null || area.length > 0, id).toBe(true);
    }
    const groups = Object.entries(CATEGORY_GROUPS).filter(([, categories]) =>
      projects.some(({ category }) => (categories as readonly string[]).includes(category)),
    );
    expect(groups.map(([group]) => group)).toEqual(
      expect.arrayContaining(['transport', 'energy', 'water']),
    );
  });

  it('state goals for 2027', () => {
    expect(records.targets.filter(({ year }) => year === 2027).length).toBeGreaterThan(3);
  });
});
