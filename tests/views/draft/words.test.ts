import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { checkDraft, parseDraft } from '../../../src/own/draft/checkDraft.ts';
import { putEdit } from '../../../src/own/draft/edits.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { fieldName, valueWords } from '../../../src/views/draft/fieldWords.ts';
import { numberIn, textIn } from '../../../src/views/draft/figureForm.ts';
import { problemWords } from '../../../src/views/draft/problemWords.ts';
import { findOptions } from '../../../src/views/draft/RecordPicker.tsx';
import { atlas, records } from '../../data/real.ts';

const wordsOf = (message: string) => problemWords({ file: '', record: '', field: '', message }, zh);

describe('problems of a draft', () => {
  it('are said in the reader’s language, whatever the schema says', () => {
    const text = { zh: '', en: '' };
    const figure = { name: text, value: Number.NaN, unit: text, year: 1.5, basis: 'actual' };
    const raw = {
      id: 'x',
      name: text,
      category: 'gas',
      status: 'planned',
      statusYear: 1900,
      evidence: 'public',
      precision: 'stations',
      place: { type: 'point', at: [200, -40] },
      clauses: [],
      summary: text,
      figures: [figure, { ...figure, value: undefined, year: 2100 }],
      sources: [],
    };
    const parsed = parseDraft('infrastructure', raw);
    const told = parsed.ok ? [] : parsed.problems.map((problem) => problemWords(problem, zh));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((words) => words.includes('不合规矩'))).toEqual([]);
  });

  it('are said in the reader’s language, whatever does not join', () => {
    const [project] = records.infrastructure;
    const [assignment] = records.assignments;
    if (!project || !assignment) throw new Error('There are no records.');
    let revision = putEdit(NO_REVISION, 'infrastructure', {
      id: project.id,
      before: project,
      after: {
        ...project,
        clauses: ['nowhere'],
        sources: [],
        place: { type: 'area', members: [510100, 510115, 510115, 659998] },
        precision: 'stations',
      },
    });
    revision = putEdit(revision, 'assignments', {
      id: assignment.id,
      before: assignment,
      after: { ...assignment, adcode: 510115, county: 510703, industry: 'nowhere', sources: ['x'] },
    });
    const problems = checkDraft(records, revision, atlas.geography);
    expect(problems.length).toBeGreaterThan(8);
    for (const problem of problems)
      expect(problemWords(problem, zh), problem.message).not.toContain('不合规矩');
  });

  it('are told all the same where no words are known', () => {
    expect(wordsOf('has gone astray')).toBe(zh.draft.problems.other('has gone astray'));
  });
});

describe('a field', () => {
  it('has a name by its path', () => {
    expect(fieldName('note.zh', zh)).toBe('说明（中文）');
    expect(fieldName('place.at', en)).toBe(en.draft.fields.at);
    expect(fieldName('place.at.0', en)).toBe(en.draft.fields.at);
    expect(fieldName('figures.1.year', zh)).toBe('第 2 个数 · 年份');
    expect(fieldName('industry', en)).toBe('Industry');
  });

  it('has its value in words', () => {
    const words = { atlas, messages: zh, language: 'zh' as const };
    expect(valueWords('industry', 'equipment', words)).toBe('装备制造');
    expect(valueWords('place.county', 510115, words)).toBe('温江区');
    expect(valueWords('evidence', 'public', words)).toBe(zh.evidence.public);
    expect(valueWords('place.at', [104, 30.5], words)).toBe('104, 30.5');
    expect(valueWords('statusYear', null, words)).toBe(zh.draft.empty);
    expect(valueWords('clause', 'nowhere', words)).toBe('nowhere');
    const figure = {
      name: { zh: '产能', en: 'Capacity' },
      value: 3,
      unit: { zh: '万吨', en: '10,000 tonnes' },
      year: 2024,
      basis: 'design',
      qualifier: 'about',
    };
    expect(valueWords('figures', figure, words)).toBe('产能：约 3 万吨 (2024 设计)');
  });
});

describe('what is typed', () => {
  it('is a number, no number, or nothing', () => {
    expect(numberIn(' 1,200.5 ')).toBe(1200.5);
    expect(numberIn('２０２４')).toBe(2024);
    expect(numberIn('约三')).toBeNaN();
    expect(numberIn(' ')).toBeUndefined();
  });

  it('is a text once a language has a word', () => {
    expect(textIn({ zh: ' ', en: '' })).toBeUndefined();
    expect(textIn({ zh: '疑', en: '' })).toEqual({ zh: '疑', en: '' });
  });
});

describe('records to pick', () => {
  const option = (name: string) => ({ key: name, name, aside: '', words: name.toLowerCase() });
  const options = [option('New Port'), option('Port of Yibin'), option('Airport')];

  it('are found by every word, what begins with it first', () => {
    expect(findOptions(options, 'PORT').map(({ key }) => key)).toEqual([
      'Port of Yibin',
      'New Port',
      'Airport',
    ]);
    expect(findOptions(options, 'port yibin').map(({ key }) => key)).toEqual(['Port of Yibin']);
    expect(findOptions(options, 'rail')).toEqual([]);
    expect(findOptions(options, ' ')).toEqual(options);
  });
});
