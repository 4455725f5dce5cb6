/**
 * Rules that hold a statement of the atlas against what vouches for it. Each takes the least it
 * needs and returns every problem in words, so that a test can feed it the records or a fixture.
 */
import { bearing, distance } from '@turf/turf';
import type { Position } from '../../src/atlas/schema/fields.ts';
import type { Reliability } from '../../src/atlas/schema/vocabulary.ts';

export const DOCUMENT_SOURCES = ['decision-2023', 'slides-2023'];

const ARTICLES = 18;

interface ClauseLike {
  document: string;
  article: number | null;
}

/** The Decision has articles 1–18 and every clause of it stands in one; the slides have none. */
export function misplacedClause({ document, article }: ClauseLike): string[] {
  if (document === 'slides')
    return article === null ? [] : [`the slides have no article ${article}`];
  const fits = article !== null && article >= 1 && article <= ARTICLES;
  return fits ? [] : [`the Decision has no article ${article}`];
}

interface SourceLike {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  reliability: Reliability;
}

/** What a reader needs to find a source: title and publisher, and an address unless it is a mirror. */
export function sourceProblems({ id, title, publisher, url, reliability }: SourceLike): string[] {
  return [
    ...(title.trim() === '' ? [`${id} has no title`] : []),
    ...(publisher?.trim() ? [] : [`${id} has no publisher`]),
    ...(url === null && reliability !== 'mirror' ? [`${id} has no address`] : []),
  ];
}

/** A public record needs at least one full source besides the documents. */
export function unvouched(evidence: string, sources: readonly SourceLike[]): string[] {
  if (evidence !== 'public') return [];
  const others = sources.filter(({ id }) => !DOCUMENT_SOURCES.includes(id));
  return others.some((source) => sourceProblems(source).length === 0)
    ? []
    : ['is public, but no source has title, publisher and address'];
}

interface FigureLike {
  name: { zh: string };
  unit: { zh: string; en: string };
  year: number;
}

export function figureProblems({ name, unit, year }: FigureLike): string[] {
  return [
    ...(unit.zh.trim() && unit.en.trim() ? [] : [`${name.zh} has no unit`]),
    ...(year >= 1949 && year <= 2060 ? [] : [`${name.zh} has no year`]),
  ];
}

/** Terms in “ ” or 「 」, as they stand in a Chinese text. */
export function quotedTerms(zh: string): string[] {
  return [...zh.matchAll(/“([^“”]+)”|「([^「」]+)」/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** Where a term stands in the documents; an article only in the Decision. */
export interface DocumentTerm {
  term: string;
  document: string;
  article: number | null;
}

/** Quoted terms that no document has, as far as the list knows. */
export function unknownTerms(zh: string, terms: readonly DocumentTerm[]): string[] {
  const known = new Set(terms.map(({ term }) => term));
  return quotedTerms(zh).filter((term) => !known.has(term));
}

/** Sum of parts against a published total, both in the unit of the total. */
export function sumProblems(
  parts: readonly number[],
  total: number,
  { below, above }: { below: number; above: number },
): string[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum < total - below) return [`${sum} falls short of ${total} by more than ${below}`];
  if (sum > total + above) return [`${sum} exceeds ${total} by more than ${above}`];
  return [];
}

interface StationLike {
  name: { zh: string };
  at: Position;
}

const LONGEST_STEP_KM = 400;
const SHARPEST_TURN_DEGREES = 150;

/** Steps of a line that are too long to be true inside the frame, and turns back on itself. */
export function crookedLine(
  stations: readonly StationLike[],
  isInside: (at: Position) => boolean,
): string[] {
  const problems: string[] = [];
  stations.forEach((station, index) => {
    const [before, after] = [stations[index - 1], stations[index + 1]];
    if (!after || !isInside(station.at) || !isInside(after.at)) return;
    const step = distance(station.at, after.at);
    if (step > LONGEST_STEP_KM)
      problems.push(`${station.name.zh}—${after.name.zh} is ${Math.round(step)} km`);
    if (!before || !isInside(before.at)) return;
    const change = bearing(station.at, after.at) - bearing(before.at, station.at);
    const turn = Math.abs(((change + 540) % 360) - 180);
    if (turn > SHARPEST_TURN_DEGREES)
      problems.push(`${station.name.zh} turns back by ${Math.round(turn)}°`);
  });
  return problems;
}

/** English text: Chinese in quotation marks only, and not the Chinese text itself. */
export function languageProblems({ zh, en }: { zh: string; en: string }): string[] {
  return [
    ...(zh.trim() === '' ? ['has no Chinese'] : []),
    ...(en.trim() === '' ? ['has no English'] : []),
    ...(/\p{Script=Han}/u.test(en.replace(/“[^“”]*”/g, '')) ? ['has Chinese in its English'] : []),
    ...(zh.trim() !== '' && zh === en ? ['is the same in both languages'] : []),
  ];
}
