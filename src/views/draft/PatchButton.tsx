import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { type PatchProgress, usePatch } from './usePatch.ts';

/** Saves the drafts as a patch, and says what came of it. */
export function PatchButton() {
  const { patch } = useMessages().draft;
  const { progress, save } = usePatch();
  return (
    <div className="draft-patch">
      <button
        type="button"
        className="button"
        disabled={progress.step === 'making'}
        onClick={() => void save()}
      >
        <Glyph name="download" /> {patch.save}
      </button>
      <p className="hint">{patch.hint}</p>
      <p role="status">
        <Outcome progress={progress} />
      </p>
    </div>
  );
}

function Outcome({ progress }: { progress: PatchProgress }) {
  const { draft, list } = useMessages();
  const { patch } = draft;
  if (progress.step === 'idle') return null;
  if (progress.step !== 'done') return patch[progress.step];
  const { name, left } = progress;
  return [patch.done(name), ...(left > 0 ? [patch.left(left)] : [])].join(list.and);
}
