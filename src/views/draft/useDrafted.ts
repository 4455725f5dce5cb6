import { useDrafts, useWorkspace } from '../atlasContext.ts';

/** How many drafts the atlas holds: none while something is wrong with them. */
export function useDrafted(): number {
  const { draftProblems } = useWorkspace();
  const { assignments, infrastructure } = useDrafts((state) => state.revision);
  return draftProblems.length > 0 ? 0 : assignments.length + infrastructure.length;
}
