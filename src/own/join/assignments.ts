import type { Division } from '../../atlas/schema/records.ts';
import type { Commitment } from '../../atlas/schema/vocabulary.ts';
import type { OwnAssignment } from '../layer.ts';
import { readCommitment } from '../understand/commitments.ts';
import { divisionCandidates } from './candidates.ts';
import { divisionReader } from './divisionReader.ts';
import { industryReader } from './industryReader.ts';
import type { Joiner, JoinWork } from './joiner.ts';
import { placeReader } from './placeReader.ts';
import { textAt } from './roles.ts';
import { SeenRows } from './seenRows.ts';

/** What a table of places without a word on it says: they are there. */
const UNSAID: Commitment = 'existing';

/** Characters of a note; what is beyond is said to be left out by the sign of omission. */
const LONGEST_NOTE = 4000;

/**
 * Industries placed by rows. An industry is placed in a division once for each commitment: a further
 * row that says something of its own, such as another enterprise, adds to the note of the first and
 * is noted; one that says nothing new is out.
 *
 * A word of commitment that is not understood stays out, and stands in the note instead.
 */
export function assignmentsJoiner(work: JoinWork): Joiner {
  const { header, roles, settings, corrections, knowledge, log } = work;
  const hasNames = roles.division !== null || roles.prefecture !== null;
  const divisionIn = divisionReader(roles, knowledge, log, 'row-out');
  const placeIn = placeReader(roles, settings, corrections, knowledge, log);
  const hasPlaces =
    (roles.longitude !== null && roles.latitude !== null) || roles.coordinates !== null;
  const industriesIn = industryReader(
    roles.industry,
    knowledge.industryNames,
    log,
    'row-out',
    true,
  );
  const noted = [
    ...roles.figures,
    ...(roles.year === null ? [] : [roles.year]),
    ...roles.kept,
  ].sort((one, other) => one - other);
  const seen = new SeenRows();
  const placed = new Map<string, Placed>();
  return {
    take: (row, cells) => {
      const isPlaced = !hasNames && (hasPlaces || row.geometry != null);
      const division = isPlaced
        ? knowledge.divisions.get(placeIn(row, cells)?.county ?? 0)
        : divisionIn(row, cells);
      if (division?.level === 'province') {
        // An industry is placed in a prefecture at least; which one, the row does not say.
        const column = roles.division ?? roles.prefecture;
        const value = textAt(row.cells, column);
        const candidates = divisionCandidates([], knowledge.divisions);
        log.add({ reason: 'ambiguous-division', effect: 'row-out', column, value, candidates });
      }
      const industries = industriesIn(row, cells);
      const word = textAt(cells, roles.commitment);
      const commitment = word === '' ? UNSAID : readCommitment(word);
      if (commitment === null) {
        const value = textAt(row.cells, roles.commitment);
        const column = roles.commitment;
        log.add({ reason: 'unknown-commitment', effect: 'value-out', column, value });
      }
      if (log.isOut || !division) return null;
      const note = noteOf(cells, commitment === null ? roles.commitment : null);
      const keys = industries.map(({ id }) =>
        [id, division.adcode, commitment ?? UNSAID].join(' '),
      );
      const repeated = keys.map((key) => seen.lineOf([key, note], row.line));
      const [sameAs] = keys.flatMap((key) => placed.get(key)?.line ?? []);
      const isNew = repeated.some((line) => line === null);
      if (sameAs !== undefined) {
        const effect = isNew ? 'noted' : 'row-out';
        const value = textAt(row.cells, roles.name) || textAt(row.cells, roles.industry);
        log.add({ reason: 'duplicate', effect, column: null, value, sameAs });
      }
      if (!isNew) return null;
      for (const [place, { id }] of industries.entries()) {
        const key = keys[place];
        if (key !== undefined && repeated[place] === null)
          put(key, row.line, id, division, commitment ?? UNSAID, note);
      }
      return { adcode: division.adcode };
    },
    part: () => ({ kind: 'assignments', assignments: [...placed.values()].map(assignmentOf) }),
  };

  function noteOf(cells: readonly string[], unread: number | null): string {
    const columns = unread === null ? noted : [unread, ...noted];
    const told = columns.flatMap((column) => {
      const text = textAt(cells, column);
      return text === '' ? [] : [`${header[column] ?? ''}: ${text}`];
    });
    return [textAt(cells, roles.name), ...told].filter((part) => part !== '').join('; ');
  }

  function put(
    key: string,
    line: number,
    industry: string,
    division: Division,
    commitment: Commitment,
    note: string,
  ) {
    const before = placed.get(key);
    if (before) {
      add(before, note);
      return;
    }
    const isCounty = division.level === 'county';
    const adcode = isCounty ? (division.parent ?? division.adcode) : division.adcode;
    const county = isCounty ? { county: division.adcode } : {};
    const first = { line, industry, adcode, ...county, commitment, notes: [], length: 0 };
    placed.set(key, first);
    add(first, note);
  }
}

/** An assignment while rows add to it. */
interface Placed extends Omit<OwnAssignment, 'note'> {
  notes: string[];
  /** Characters of the notes, and one more for each, which parts them. */
  length: number;
}

function add(placed: Placed, note: string): void {
  if (note === '' || placed.length > LONGEST_NOTE + 1) return;
  placed.notes.push(note);
  placed.length += note.length + 1;
}

function assignmentOf({ notes, length: _, ...assignment }: Placed): OwnAssignment {
  const note = notes.join('\n');
  const isWhole = note.length <= LONGEST_NOTE;
  return { ...assignment, note: isWhole ? note : `${note.slice(0, LONGEST_NOTE)}…` };
}
