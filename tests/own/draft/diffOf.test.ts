import { describe, expect, it } from 'vitest';
import { diffOf, wordsDiff } from '../../../src/own/draft/diffOf.ts';
import { firstAssignment, pointProject } from './records.ts';

const { id } = firstAssignment;

describe('the difference an edit makes', () => {
  it('is told field by field, each language by itself', () => {
    const after = {
      ...firstAssignment,
      commitment: 'planned' as const,
      note: { ...firstAssignment.note, zh: '新的说明' },
    };
    expect(diffOf({ id, before: firstAssignment, after })).toEqual([
      { path: 'commitment', kind: 'value', before: 'existing', after: 'planned' },
      { path: 'note.zh', kind: 'value', before: 'Note名', after: '新的说明' },
    ]);
  });

  it('is nothing where nothing differs', () => {
    expect(diffOf({ id, before: firstAssignment, after: { ...firstAssignment } })).toEqual([]);
  });

  it('tells what left a list and what joined it', () => {
    const [figure] = firstAssignment.figures;
    if (!figure) throw new Error('The record has no figure.');
    const newer = { ...figure, year: 2025, value: 4 };
    const after = { ...firstAssignment, figures: [newer], sources: ['gazette', 'yearbook'] };
    expect(diffOf({ id, before: firstAssignment, after })).toEqual([
      { path: 'figures', kind: 'list', gone: [figure], added: [newer] },
      { path: 'sources', kind: 'list', gone: [], added: ['yearbook'] },
    ]);
  });

  it('tells a doubt that came and a county that went', () => {
    const { county, ...rest } = firstAssignment;
    const after = { ...rest, doubt: { zh: '存疑', en: 'Unsure' } };
    expect(diffOf({ id, before: firstAssignment, after })).toEqual([
      { path: 'county', kind: 'value', before: county, after: undefined },
      { path: 'doubt.zh', kind: 'value', before: undefined, after: '存疑' },
      { path: 'doubt.en', kind: 'value', before: undefined, after: 'Unsure' },
    ]);
  });

  it('has a position as one value', () => {
    const after = {
      ...pointProject,
      place: { type: 'point' as const, at: [100.25, 31] as [number, number], county: 510104 },
    };
    expect(diffOf({ id: pointProject.id, before: pointProject, after })).toEqual([
      { path: 'place.at', kind: 'value', before: [100.5, 31], after: [100.25, 31] },
    ]);
  });

  it('has every field of a new record and of one removed, but not its id', () => {
    const added = diffOf({ id, before: null, after: firstAssignment });
    const removed = diffOf({ id, before: firstAssignment, after: null });
    expect(added.map(({ path }) => path)).toEqual([
      ...['industry', 'adcode', 'county', 'evidence', 'commitment', 'clause'],
      ...['note.zh', 'note.en', 'figures', 'sources'],
    ]);
    expect(removed.map(({ path }) => path)).toEqual(added.map(({ path }) => path));
  });
});

describe('two wordings', () => {
  it('are compared by words, in Chinese too', () => {
    const pieces = wordsDiff('省级示范园区', '国家级示范园区', 'zh');
    const joined = (kinds: readonly string[]) =>
      pieces.flatMap(({ text, kind }) => (kinds.includes(kind) ? [text] : [])).join('');
    expect(joined(['same', 'gone'])).toBe('省级示范园区');
    expect(joined(['same', 'added'])).toBe('国家级示范园区');
    expect(pieces.some(({ text, kind }) => kind === 'same' && text.includes('园区'))).toBe(true);
  });
});
