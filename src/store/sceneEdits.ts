import type { Atlas } from '../atlas/join.ts';
import { type Briefing, MOST_SCENES, type Scene } from '../atlas/schema/briefing.ts';
import { freeId } from './freeId.ts';

/*
 * Changes of a briefing's scenes. Each returns a new briefing that still holds against its schema,
 * or the same one where a change cannot be made.
 */

/** Put a scene behind another, or at the end. Its id becomes one that no other scene has. */
export function insertScene(briefing: Briefing, scene: Scene, after: string | null): Briefing {
  const { scenes } = briefing;
  if (scenes.length >= MOST_SCENES) return briefing;
  const added = { ...scene, id: freeId(scene.id, new Set(scenes.map(({ id }) => id))) };
  const found = scenes.findIndex(({ id }) => id === after);
  const at = found < 0 ? scenes.length : found + 1;
  return { ...briefing, scenes: scenes.toSpliced(at, 0, added) };
}

export function changeScene(briefing: Briefing, id: string, change: Partial<Scene>): Briefing {
  const scenes = briefing.scenes.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...briefing, scenes };
}

/** Move a scene forward by a positive, back by a negative number of places. */
export function moveScene(briefing: Briefing, id: string, by: number): Briefing {
  const from = briefing.scenes.findIndex((one) => one.id === id);
  const moved = briefing.scenes[from];
  const to = from + by;
  if (!moved || to < 0 || to >= briefing.scenes.length) return briefing;
  return { ...briefing, scenes: briefing.scenes.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** A copy of a scene, right behind it. */
export function duplicateScene(briefing: Briefing, id: string): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  return scene ? insertScene(briefing, scene, id) : briefing;
}

/** The last scene that is left stays: a briefing has at least one. */
export function dropScene(briefing: Briefing, id: string): Briefing {
  const scenes = briefing.scenes.filter((one) => one.id !== id);
  return scenes.length === 0 ? briefing : { ...briefing, scenes };
}

/**
 * Cite other clauses under a scene. Records that its words rested on by a clause which is no longer
 * shown go with it.
 */
export function citing(
  { backing }: Scene,
  clauses: readonly string[],
  atlas: Atlas,
): Pick<Scene, 'clauses' | 'backing'> {
  const isShown = (own: readonly string[]) => own.some((clause) => clauses.includes(clause));
  const clauseOf = new Map(
    [...atlas.assignments, ...atlas.targets].map(({ id, clause }) => [id, clause]),
  );
  const rests = (id: string) => isShown([clauseOf.get(id) ?? '']);
  return {
    clauses: [...clauses],
    backing: {
      ...backing,
      assignments: backing.assignments.filter(rests),
      targets: backing.targets.filter(rests),
      projects: backing.projects.filter((id) => isShown(atlas.projects.get(id)?.clauses ?? [])),
    },
  };
}
