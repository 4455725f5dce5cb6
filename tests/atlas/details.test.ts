import { describe, expect, it } from 'vitest';
import { detailsOf, parseCore, withDetails, withoutDetails } from '../../src/atlas/details.ts';
import { completeAtlas, joinAtlas } from '../../src/atlas/join.ts';
import { type Checked, formatProblem } from '../../src/atlas/problem.ts';
import { inputs } from '../data/real.ts';

const { records, atlas } = inputs;

/** What comes of a value that is written to a file and read from it. */
const sent = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

function taken<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
  return checked.value;
}

const told = (checked: Checked<unknown>) => (checked.ok ? [] : checked.problems.map(formatProblem));

const core = taken(parseCore(sent(withoutDetails(records))));
const details = sent(detailsOf(records));

describe('the details of records', () => {
  it('are left out of the core, and blank until they come', () => {
    const left = withoutDetails(records);
    const fieldsOf = (rows: readonly object[]) => [...new Set(rows.flatMap(Object.keys))].sort();
    expect(fieldsOf(left.sources)).toEqual(['id', 'reliability']);
    expect(fieldsOf(left.assignments)).not.toContain('note');
    expect(left.divisions).toBe(records.divisions);
    expect(core.assignments[0]).toMatchObject({ note: { zh: '', en: '' }, figures: [] });
    expect(core.sources[0]).toMatchObject({ title: '', url: null });
  });

  it('put into the core again make the records they came from', () => {
    expect(taken(withDetails(core, details))).toEqual(records);
  });

  it('leave the core as it was', () => {
    const before = sent(core);
    withDetails(core, details);
    expect(core).toEqual(before);
  });

  it('are missed one by one, and what belongs to no record is told', () => {
    const [first, second] = records.assignments.map(({ id }) => id);
    const { [first ?? '']: _, ...assignments } = details.assignments;
    const damaged = {
      ...details,
      assignments: { ...assignments, [second ?? '']: { note: { zh: '' } }, nobody: {} },
    };
    expect(told(withDetails(core, damaged))).toEqual([
      `assignments · ${first}: is missing`,
      `assignments · ${second} · note.zh: must not be empty`,
      `assignments · ${second} · note.en: is missing`,
      'assignments · nobody: has details but is no record',
    ]);
  });

  it.each([[null], [[]], ['text'], [{}], [{ sources: 7 }]])('are all missed in %j', (raw) => {
    expect(told(withDetails(core, raw)).length).toBeGreaterThan(records.assignments.length);
  });

  it('are no business of the core', () => {
    const strange = { ...withoutDetails(records), sources: records.sources };
    expect(told(parseCore(sent(strange)))).toContain(
      `sources · ${records.sources[0]?.id} · title: is not a known field`,
    );
  });
});

describe('an atlas joined without details', () => {
  const joined = taken(joinAtlas(core, atlas.geography));

  it('stands, places everything and finds everything', () => {
    expect([...joined.projects.values()].map(({ geometry }) => geometry)).toEqual(
      [...atlas.projects.values()].map(({ geometry }) => geometry),
    );
    expect(joined.assignmentsOf(510600).map(({ id }) => id)).toEqual(
      atlas.assignmentsOf(510600).map(({ id }) => id),
    );
  });

  it('is completed to the atlas that is joined of whole records, on the same ground', () => {
    const whole = taken(completeAtlas(joined, details));
    expect(whole.geography).toBe(joined.geography);
    expect(whole.records).toEqual(records);
    expect([...whole.projects]).toEqual([...atlas.projects]);
    expect([...whole.sources]).toEqual([...atlas.sources]);
    for (const { adcode } of atlas.prefectures) {
      expect(whole.assignmentsOf(adcode)).toEqual(atlas.assignmentsOf(adcode));
      expect(whole.projectsOf(adcode)).toEqual(atlas.projectsOf(adcode));
    }
    for (const id of atlas.clauses.keys())
      expect(whole.assignmentsUnder(id)).toEqual(atlas.assignmentsUnder(id));
  });

  it('says what is wrong with damaged details', () => {
    expect(told(completeAtlas(joined, null))).toContain(
      `sources · ${records.sources[0]?.id}: is missing`,
    );
  });
});
