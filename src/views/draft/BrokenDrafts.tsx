import { useDrafts, useMessages, useWorkspace } from '../atlasContext.ts';
import { problemWords } from './problemWords.ts';

/** Says that the drafts are not on the map, and why where that stands beside no draft. */
export function BrokenDrafts() {
  const { draftProblems } = useWorkspace();
  const messages = useMessages();
  const revision = useDrafts((state) => state.revision);
  if (draftProblems.length === 0) return null;
  const ids = new Set([...revision.assignments, ...revision.infrastructure].map(({ id }) => id));
  const others = draftProblems.filter(({ record }) => !ids.has(record));
  return (
    <div className="doubt" role="alert">
      <p>{messages.draft.broken(draftProblems.length)}</p>
      <ul>
        {others.map((problem) => (
          <li key={`${problem.record} ${problem.field} ${problem.message}`}>
            {problem.record}
            {messages.list.colon}
            {problemWords(problem, messages)}
          </li>
        ))}
      </ul>
    </div>
  );
}
