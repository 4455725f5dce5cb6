import { COMMITMENTS, type Commitment } from '../../atlas/schema/vocabulary.ts';
import { halfWidth } from './plainText.ts';

/** A sentence is no commitment, though it may hold the words. In characters. */
const LONGEST = 40;

/** The words of both languages, those of the atlas's own labels among them. */
const WORDS: Readonly<Record<Commitment, RegExp>> = {
  existing:
    /现有|已有|既有|存量|巩固|做强|做优|已建|建成|投产|投运|投用|运营|运行|existing|operating|operational|in operation|completed|consolidat/,
  building:
    /在建|建设|打造|开工|施工|续建|新建|扩建|building|being built|under construction|in progress/,
  planned: /规划|拟建|拟|布局|计划|筹建|前期|储备|签约|planned|planning|proposed|laid out/,
  exploring: /探索|支持|培育|试点|谋划|鼓励|exploring|exploratory|support|pilot|incubat|nurtur/,
};

/**
 * How firmly a row says that something is there. Where it holds words of more than one kind the
 * weakest counts: 规划建设 is planned, 支持建设 is explored.
 */
export function readCommitment(text: string): Commitment | null {
  const plain = halfWidth(text).toLowerCase();
  if (plain === '' || plain.length > LONGEST) return null;
  if (/未|不|非|没有|\bnot\b|\bno\b/.test(plain)) return null;
  return COMMITMENTS.findLast((commitment) => WORDS[commitment].test(plain)) ?? null;
}
