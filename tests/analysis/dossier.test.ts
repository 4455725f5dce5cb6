import { describe, expect, it } from 'vitest';
import { areaOf, areasAt, assignmentsIn } from '../../src/analysis/areas.ts';
import { dossierOf } from '../../src/analysis/dossier.ts';
import { EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { atlas } from '../views/realAtlas.ts';

const deyang = areaOf(atlas, { kind: 'division', adcode: 510600 });
const placed = deyang ? assignmentsIn(deyang, atlas.assignments) : [];
const projects = atlas.projectsOf(510600);

describe('a dossier', () => {
  it('has each assignment once, the strongest evidence first', () => {
    for (const area of areasAt(atlas, 'zone')) {
      const own = assignmentsIn(area, atlas.assignments);
      const { byEvidence } = dossierOf(atlas, own, []);
      const printed = byEvidence.flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.flatMap(({ assignments }) => assignments)),
      );
      expect(new Set(printed)).toEqual(new Set(own));
      expect(printed).toHaveLength(own.length);
      const kinds = byEvidence.map(({ evidence }) => EVIDENCES.indexOf(evidence));
      expect(kinds).toEqual([...kinds].sort());
      expect(byEvidence.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    }
  });

  it('has each project once, by category', () => {
    const { byCategory } = dossierOf(atlas, [], projects);
    expect(byCategory.flatMap((group) => group.projects)).toHaveLength(projects.length);
    for (const { category, projects: own } of byCategory)
      expect(own.every((project) => project.category === category)).toBe(true);
  });

  it('numbers every source that a fact on the page leans on, in reading order', () => {
    const { sources, byEvidence } = dossierOf(atlas, placed, projects, ['slides-2023']);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sources: own } of [...placed, ...projects])
      for (const id of own) expect(ids).toContain(id);
    const first = byEvidence[0]?.groups[0]?.entries[0]?.assignments[0];
    expect(ids[0]).toBe(first?.sources[0]);
  });

  it('lists the clauses of its facts, and those alone', () => {
    const { clauses } = dossierOf(atlas, placed, projects);
    const named = new Set([
      ...placed.map(({ clause }) => clause),
      ...projects.flatMap((project) => project.clauses),
    ]);
    expect(new Set(clauses.map(({ id }) => id))).toEqual(named);
  });

  it('is empty without facts', () => {
    expect(dossierOf(atlas, [], [])).toEqual({
      byEvidence: [],
      byCategory: [],
      clauses: [],
      sources: [],
    });
  });
});
