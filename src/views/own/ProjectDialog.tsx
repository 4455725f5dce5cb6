import { Dialog } from '@base-ui/react/dialog';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { problemWords } from '../briefing/problemWords.ts';
import type { Taking } from './projectTaking.ts';
import { hostOf } from './TileItem.tsx';

interface ProjectDialogProps {
  file: string;
  taking: Taking;
  onTake: () => void;
  onClose: () => void;
}

/** What is in a project's file and what it would replace, before it is taken in. */
export function ProjectDialog({ file, taking, onTake, onClose }: ProjectDialogProps) {
  const messages = useMessages();
  const words = messages.own.project;
  const { project, replaced, redrafted, briefings, unfit, unfitCount } = taking;
  const { layers, tiles, revision } = project;
  const edits = revision.assignments.length + revision.infrastructure.length;
  const held = [
    layers.length + tiles.length > 0 && words.layers(layers.length + tiles.length),
    edits > 0 && words.edits(edits),
    briefings.length > 0 && words.briefings(briefings.length),
    taking.state !== null && project.address !== '' && words.view,
  ].filter((line) => line !== false);
  const hosts = [...new Set(tiles.map(({ url }) => hostOf(url)))];
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog own-project-dialog">
          <div className="dialog-head">
            <Dialog.Title>{words.confirm(file)}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.cancel}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          {held.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p>{words.holds}</p>
              <Lines lines={held} />
              <Dialog.Description>{words.adds}</Dialog.Description>
            </>
          )}
          {replaced.length > 0 && (
            <div className="doubt">
              <p>{words.replaces(replaced.length)}</p>
              <Lines lines={replaced} />
            </div>
          )}
          {redrafted > 0 && <p className="doubt">{words.replacesDrafts(redrafted)}</p>}
          {unfitCount > 0 && (
            <div className="doubt">
              <p>{words.unfit(unfitCount)}</p>
              <Lines lines={unfit.map((problem) => problemWords(problem, messages))} />
            </div>
          )}
          {hosts.length > 0 && <p className="doubt">{words.asksHosts(hosts.join(' '))}</p>}
          <p className="own-deeds">
            <button type="button" className="button" onClick={onClose}>
              {words.cancel}
            </button>
            {held.length > 0 && (
              <button type="button" className="button own-import" onClick={onTake}>
                {words.take}
              </button>
            )}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="own-lines">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
