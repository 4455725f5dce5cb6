import * as v from 'valibot';
import { adcode, id, year } from './fields.ts';

/** What a briefing's file says it is. */
export const BRIEFING_FORMAT = 'sichuan-industry-atlas/briefing';

/** The most scenes of a briefing: an hour's talk. */
export const MOST_SCENES = 60;

/** The most characters of an author's words, in each language. */
export const LONGEST_WORDS = { title: 80, summary: 400, caption: 600, notes: 2000 } as const;

/** The most characters of a scene's view. */
export const LONGEST_VIEW = 1500;

const words = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest}`));

/** Words of an author in one language or both. What the atlas ships has both. */
const spoken = (longest: number) =>
  v.strictObject({ zh: v.optional(words(longest), ''), en: v.optional(words(longest), '') });

const heading = (longest: number) =>
  v.pipe(
    spoken(longest),
    v.check(({ zh, en }) => zh.trim() !== '' || en.trim() !== '', 'must be given in a language'),
  );

/** `[west, south, east, north]` in degrees: what the scene must show on a screen of any shape. */
const sceneFrame = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(
    ([west, south, east, north]) =>
      west >= 90 && east <= 116 && south >= 20 && north <= 40 && west < east && south < north,
    'must be west, south, east and north within 90–116° E and 20–40° N',
  ),
);

/** The records that the words of a scene rest on. */
export const backing = v.strictObject({
  assignments: v.optional(v.array(id), []),
  projects: v.optional(v.array(id), []),
  targets: v.optional(v.array(id), []),
  regions: v.optional(v.array(id), []),
  figures: v.optional(v.array(v.strictObject({ indicator: id, adcode, year })), []),
});

/** One picture of a briefing with what is said to it. */
export const scene = v.strictObject({
  id,
  title: heading(LONGEST_WORDS.title),
  caption: spoken(LONGEST_WORDS.caption),
  /** For the speaker alone. */
  notes: v.optional(spoken(LONGEST_WORDS.notes), { zh: '', en: '' }),
  /**
   * What the map shows, as the query of an address, without language, theme and camera:
   * `on=equipment&sel=d.510600`. Empty for the map as it opens.
   */
  view: v.optional(words(LONGEST_VIEW), ''),
  /** Null for the whole province. */
  frame: v.optional(v.nullable(sceneFrame), null),
  /** Clauses shown under the caption. */
  clauses: v.optional(v.array(id), []),
  backing: v.optional(backing, {}),
});

/** An ordered story, in the form it is shipped, exported and imported. */
export const briefing = v.strictObject({
  format: v.literal(BRIEFING_FORMAT, `must be "${BRIEFING_FORMAT}"`),
  version: v.literal(1, 'must be 1'),
  id,
  title: heading(LONGEST_WORDS.title),
  summary: v.optional(spoken(LONGEST_WORDS.summary), { zh: '', en: '' }),
  scenes: v.pipe(
    v.array(scene),
    v.minLength(1, 'a briefing needs at least one scene'),
    v.maxLength(MOST_SCENES, `a briefing has at most ${MOST_SCENES} scenes`),
  ),
});

export type Spoken = v.InferOutput<ReturnType<typeof spoken>>;
export type SceneFrame = v.InferOutput<typeof sceneFrame>;
export type Scene = v.InferOutput<typeof scene>;
export type Briefing = v.InferOutput<typeof briefing>;
