import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAtlas } from '../../../data/read.ts';
import { readRecordFiles } from '../../../data/readRecordFiles.ts';
import type { Assignment, Infrastructure } from '../../../src/atlas/schema/records.ts';
import { applyRevision } from '../../../src/own/draft/applyRevision.ts';
import { checkDraft } from '../../../src/own/draft/checkDraft.ts';
import { putEdit } from '../../../src/own/draft/edits.ts';
import { patchOf } from '../../../src/own/draft/patchOf.ts';
import { filesOf, isListing, listingOf } from '../../../src/own/draft/recordFiles.ts';
import { assignmentHomes } from '../../../src/own/draft/recordHome.ts';
import { recordLine } from '../../../src/own/draft/recordLine.ts';
import { DRAFT_FILES, NO_REVISION, type Revision } from '../../../src/own/draft/revision.ts';
import { atlas, records } from '../../data/real.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const files = readRecordFiles();

function assignment(id: string): Assignment {
  const found = records.assignments.find((one) => one.id === id);
  if (!found) throw new Error(`There is no assignment ${id}.`);
  return found;
}

function project(id: string): Infrastructure {
  const found = records.infrastructure.find((one) => one.id === id);
  if (!found) throw new Error(`There is no project ${id}.`);
  return found;
}

const granary = assignment('agriculture-granary-510100-510115');
const futures = assignment('future-6g-510100');
const coldChain = project('coldchain-base-zigong');
const grid = project('chuanyu-uhv-ac');
const onlyRoad = project('chengyi-smart-expressway');

/** Of every kind: changed, new, removed, moved to another file, and a file that is left empty. */
function everything(): Revision {
  let revision = NO_REVISION;
  const edit = (before: Assignment | null, after: Assignment | null) => {
    const id = before?.id ?? after?.id ?? '';
    revision = putEdit(revision, 'assignments', { id, before, after });
  };
  const build = (before: Infrastructure | null, after: Infrastructure | null) => {
    const id = before?.id ?? after?.id ?? '';
    revision = putEdit(revision, 'infrastructure', { id, before, after });
  };
  edit(granary, {
    ...granary,
    commitment: 'building',
    note: { zh: '改过的“说明”\\n。', en: 'A changed “note”.' },
    doubt: { zh: '存疑。', en: 'Unsure.' },
  });
  edit(null, {
    ...futures,
    id: 'future-6g-510700',
    adcode: 510700,
    note: { zh: '绵阳也在探索。', en: 'Mianyang explores it too.' },
    figures: [
      {
        name: { zh: '园区', en: 'Parks' },
        value: 2,
        unit: { zh: '个', en: 'parks' },
        year: 2026,
        basis: 'actual',
      },
    ],
  });
  edit(assignment('health-510500'), null);
  build(coldChain, { ...coldChain, status: 'under-construction', statusYear: 2024 });
  build(grid, { ...grid, summary: { ...grid.summary, zh: '改过的概述。' } });
  build(onlyRoad, { ...onlyRoad, category: 'logistics' });
  build(null, {
    ...coldChain,
    id: 'new-cold-store',
    name: { zh: '新冷库', en: 'New Cold Store' },
    figures: [],
  });
  return revision;
}

/** A copy of `data/`, under git, gone when the test ends. */
function workTree() {
  const root = mkdtempSync(join(tmpdir(), 'patch-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet');
  return { root, git };
}

const textsIn = (root: string) =>
  Object.fromEntries(
    readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ndjson'))
      .sort()
      .map((path) => [path, readFileSync(join(root, 'data', path), 'utf8')]),
  );

const byId = (items: readonly { id: string }[]) => new Map(items.map((one) => [one.id, one]));

describe('the patch of a revision', () => {
  it('is sound to begin with', () => {
    expect(checkDraft(records, everything(), atlas.geography)).toEqual([]);
  });

  it('is taken by git, gives the drafted records, and can be taken back', () => {
    const { root, git } = workTree();
    const before = textsIn(root);
    const revision = everything();
    const patch = join(root, 'drafts.patch');
    const heading = ['川产图：修订草稿', ''];
    writeFileSync(patch, patchOf(revision, files, records.industries, heading));
    git('apply', '--check', '--whitespace=error', patch);
    git('apply', patch);
    const read = readAtlas(join(root, 'data'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const drafted = applyRevision(records, revision);
    for (const file of DRAFT_FILES)
      expect(byId(read.value.records[file])).toEqual(byId(drafted[file]));
    git('apply', '--reverse', patch);
    expect(textsIn(root)).toEqual(before);
  });

  it('touches the lines of its records and no others', () => {
    const lines = patchOf(everything(), files, records.industries).split('\n');
    const touched = (sign: string) =>
      lines
        .filter((line) => line.startsWith(`${sign}{`))
        .map((line) => (JSON.parse(line.slice(1)) as { id: string }).id)
        .sort();
    const kept = ['agriculture-granary-510100-510115', 'chengyi-smart-expressway'];
    const changed = [...kept, 'chuanyu-uhv-ac', 'coldchain-base-zigong'];
    expect(touched('-')).toEqual([...changed, 'health-510500'].sort());
    expect(touched('+')).toEqual([...changed, 'future-6g-510700', 'new-cold-store'].sort());
  });

  it('is empty where nothing is edited', () => {
    expect(patchOf(NO_REVISION, files, records.industries)).toBe('');
  });

  it('names a file that comes and one that goes', () => {
    const gas = project('coldchain-base-zigong');
    const revision = putEdit(NO_REVISION, 'infrastructure', {
      id: gas.id,
      before: gas,
      after: { ...gas, category: 'transport-road' },
    });
    const { 'data/infrastructure/transport-road.ndjson': _, ...without } = files;
    expect(patchOf(revision, without, records.industries)).toContain(
      'new file mode 100644\n--- /dev/null\n+++ b/data/infrastructure/transport-road.ndjson',
    );
    expect(patchOf(everything(), files, records.industries)).toContain(
      'deleted file mode 100644\n--- a/data/infrastructure/transport-road.ndjson\n+++ /dev/null',
    );
  });

  it('is not made of an edit whose record is in no file', () => {
    const revision = putEdit(NO_REVISION, 'assignments', {
      id: 'nowhere',
      before: { ...granary, id: 'nowhere' },
      after: null,
    });
    expect(() => patchOf(revision, files, records.industries)).toThrow('"nowhere"');
  });
});

describe('a record’s line', () => {
  it('is the very line of the file where nothing changed', () => {
    for (const [path, lines] of Object.entries(files)) {
      const file = path.startsWith('data/assignments/') ? 'assignments' : 'infrastructure';
      const shipped = byId(records[file]);
      for (const line of lines) {
        const record = shipped.get((JSON.parse(line) as { id: string }).id) as Assignment;
        // Numbers lose zeros that say nothing; everything else is kept.
        expect(recordLine(file, record, line)).toBe(JSON.stringify(JSON.parse(line)));
      }
    }
  });

  it('keeps an order of its own, and lets a new field stand last', () => {
    const { id, ...rest } = granary;
    const line = JSON.stringify({ ...rest, id });
    const after = { ...granary, doubt: { zh: '疑', en: 'Doubt' } };
    expect(Object.keys(JSON.parse(recordLine('assignments', after, line)) as object)).toEqual([
      ...Object.keys(rest),
      'id',
      'doubt',
    ]);
  });

  it('says nothing of what is left out in the files', () => {
    const figure = futures.figures[0] ?? granary.figures[0];
    if (!figure) throw new Error('The record has no figure.');
    const line = recordLine(
      'assignments',
      { ...granary, figures: [{ ...figure, basis: 'actual' }] },
      null,
    );
    expect(line).not.toContain('actual');
    expect(recordLine('assignments', { ...granary, figures: [] }, null)).not.toContain('figures');
  });
});

describe('the home of a new assignment', () => {
  const homeOf = assignmentHomes(files, records.industries);
  const home = (industry: string, evidence: 'public' | 'document') =>
    homeOf({ industry, evidence });

  it('is where most of its root lies', () => {
    expect(home('agriculture-granary', 'public')).toBe('data/assignments/agriculture.ndjson');
    expect(home('equipment', 'public')).toBe('data/assignments/equipment.ndjson');
    expect(home('satellite', 'public')).toBe('data/assignments/strategic.ndjson');
  });

  it('is apart where a document names the place', () => {
    expect(home('equipment', 'document')).toBe('data/assignments/document.ndjson');
  });

  it('is where its family lies, or a file of that name, where its root lies nowhere', () => {
    const rootless = assignmentHomes(
      { 'data/assignments/strategic.ndjson': files['data/assignments/strategic.ndjson'] ?? [] },
      records.industries.map((one) => (one.id === 'satellite' ? { ...one, id: 'other' } : one)),
    );
    expect(rootless({ industry: 'other', evidence: 'public' })).toBe(
      'data/assignments/strategic.ndjson',
    );
    expect(rootless({ industry: 'equipment', evidence: 'public' })).toBe(
      'data/assignments/pillar.ndjson',
    );
  });
});

describe('the listing of the files', () => {
  const listing = listingOf(files, records);

  it('gives every line back', () => {
    expect(filesOf(listing, records)).toEqual(files);
  });

  it('is a small part of the records', () => {
    expect(JSON.stringify(listing).length).toBeLessThan(JSON.stringify(files).length / 5);
  });

  it('is told from anything else', () => {
    expect(isListing(JSON.parse(JSON.stringify(listing)))).toBe(true);
    expect(isListing(null)).toBe(false);
    expect(isListing({ 'data/x.ndjson': [1] })).toBe(false);
  });

  it('names no record that is not there', () => {
    expect(() => filesOf({ 'data/assignments/x.ndjson': ['nowhere'] }, records)).toThrow('nowhere');
  });
});
