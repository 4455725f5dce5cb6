import type { DraftFile } from '../../own/draft/revision.ts';
import { useDrafts, useMessages } from '../atlasContext.ts';

/** Marks a record that is the reader's draft, or has been changed by one. */
export function DraftTag({ file, id }: { file: DraftFile; id: string }) {
  const { draft } = useMessages();
  const isDraft = useDrafts(({ revision }) => revision[file].some((edit) => edit.id === id));
  if (!isDraft) return null;
  return (
    <span className="tag tag-draft" title={draft.tagHelp}>
      {draft.tag}
    </span>
  );
}
