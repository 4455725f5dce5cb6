import { useDerived, useMessages } from '../atlasContext.ts';

/** Tells screen readers how much the map shows whenever that changes. */
export function Announcer() {
  const messages = useMessages();
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  const projects = useDerived((selectors) => selectors.visibleProjects);
  const prefectures = new Set(assignments.map(({ adcode }) => adcode)).size;
  return (
    <p className="visually-hidden" role="status">
      {messages.announce.assignments(assignments.length, prefectures)}.{' '}
      {messages.announce.projects(projects.length)}.
    </p>
  );
}
