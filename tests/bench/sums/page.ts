import { loadGround } from '../setting/loadGround.ts';
import { type Growth, growthOf } from './growth.ts';
import { questionsOf } from './questions.ts';
import { type Timed, timed } from './timed.ts';

/** What one question takes. */
export interface Answered extends Timed {
  about: string;
}

async function answers(): Promise<Answered[]> {
  const questions = questionsOf(await loadGround());
  return questions.map(({ about, ask }) => ({ about, ...timed(ask) }));
}

async function growth(): Promise<Growth[]> {
  return growthOf(await loadGround());
}

const sums = { answers, growth };

declare global {
  interface Window {
    sums: typeof sums;
  }
}
window.sums = sums;
