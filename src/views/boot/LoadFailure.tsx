import { formatProblem } from '../../atlas/problem.ts';
import { LoadError } from './loadAtlas.ts';
import { OPENING_WORDS, openingLanguage } from './messages.ts';

/** In place of the desk, when what it stands on cannot be had: which file, what is wrong, what to do. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { trouble } = OPENING_WORDS[openingLanguage()];
  const problems = error instanceof LoadError ? error.problems : [];
  return (
    <main className="boot boot-failed" role="alert">
      <h1>{trouble.data}</h1>
      <p>
        {problems.length > 0 ? trouble.damaged(problems.length) : trouble.dataHelp}{' '}
        {error instanceof LoadError ? <code>{error.file}</code> : String(error)}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, 20).map((problem) => (
            <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {trouble.retry}
      </button>
    </main>
  );
}
