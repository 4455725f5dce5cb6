import { createContext, useContext } from 'react';
import type { Problem } from '../../atlas/problem.ts';
import { useMessages } from '../atlasContext.ts';
import { problemWords } from './problemWords.ts';

/** What is wrong with the record of a form; empty until somebody tries to keep it. */
export const FormProblems = createContext<readonly Problem[]>([]);

/** What is wrong with a field, and with what lies below it unless that shows its own. */
export function useProblemsAt(path: string, isWhole = false): readonly string[] {
  const problems = useContext(FormProblems);
  const messages = useMessages();
  const here = problems.filter(
    ({ field }) => field === path || (isWhole && field.startsWith(`${path}.`)),
  );
  return [...new Set(here.map((problem) => problemWords(problem, messages)))];
}
