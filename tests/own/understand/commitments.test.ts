import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../../src/atlas/schema/vocabulary.ts';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { readCommitment } from '../../../src/own/understand/commitments.ts';

describe('a commitment', () => {
  it.each(COMMITMENTS)('%s is known by its word and by the atlas’s own labels', (commitment) => {
    for (const text of [commitment, zh.commitment[commitment], en.commitment[commitment]])
      expect(readCommitment(text), text).toBe(commitment);
  });

  it.each([
    ...['现有', '已有', '存量', '巩固', '做强', '已建成', '投产', '运营中'].map((text) => [
      text,
      'existing',
    ]),
    ...['在建', '建设', '打造', '加快建设', '已开工', 'Under construction'].map((text) => [
      text,
      'building',
    ]),
    ...['规划', '拟建', '布局', '规划建设', '签约', 'proposed'].map((text) => [text, 'planned']),
    ...['探索', '支持', '培育', '支持建设', '试点', 'pilot'].map((text) => [text, 'exploring']),
  ])('%s is %s', (text, commitment) => {
    expect(readCommitment(text ?? '')).toBe(commitment);
  });

  it.each(['', '—', '未建', '没有规划', 'not planned', '1', '成都', `规划${'很'.repeat(60)}`])(
    '%j is none',
    (text) => {
      expect(readCommitment(text)).toBeNull();
    },
  );
});
