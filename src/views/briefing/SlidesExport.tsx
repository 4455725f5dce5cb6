import { Dialog } from '@base-ui/react/dialog';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { told } from './talk.ts';
import { type SlidesProgress, useSlides } from './useSlides.ts';

interface SlidesExportProps {
  briefing: Briefing;
  onClose: () => void;
}

/** Makes a PPTX file of a briefing: what will be in it, how far it is, and how it went. */
export function SlidesExport({ briefing, onClose }: SlidesExportProps) {
  const { slides, trouble } = useMessages();
  const language = useAtlasState((state) => state.language);
  const { progress, make, cancel } = useSlides(briefing);
  const isBusy = progress.step === 'drawing' || progress.step === 'writing';
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog slides-export">
          <div className="dialog-head">
            <Dialog.Title>{slides.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={slides.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <p className="slides-name">{told(briefing.title, language)}</p>
          <Dialog.Description>{slides.about(briefing.scenes.length)}</Dialog.Description>
          <p className="hint">{slides.language}</p>
          <SlidesState progress={progress} />
          <div className="slides-deeds">
            {isBusy ? (
              <button type="button" className="button" onClick={cancel}>
                {slides.cancel}
              </button>
            ) : (
              <button type="button" className="button" onClick={() => void make()}>
                <Glyph name="download" /> {progress.step === 'idle' ? slides.start : slides.again}
              </button>
            )}
            {/* Not every browser asks again for a module that once failed to load. */}
            {progress.step === 'failed' && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {trouble.reload}
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function SlidesState({ progress }: { progress: SlidesProgress }) {
  const { slides, list } = useMessages();
  const share = shareOf(progress);
  return (
    <div className="slides-state">
      {share !== null && (
        <div
          className="slides-bar"
          role="progressbar"
          aria-label={slides.progress}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <span style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <p role="status">
        {progress.step === 'drawing' && slides.drawing(progress.now, progress.all)}
        {progress.step === 'writing' && slides.writing}
        {progress.step === 'cancelled' && slides.cancelled}
        {progress.step === 'done' && slides.done(progress.name)}
      </p>
      {progress.step === 'done' && progress.missing.length > 0 && (
        <p className="doubt" role="alert">
          {progress.hasWebgl ? slides.missing(progress.missing.join(list.and)) : slides.noWebgl}
        </p>
      )}
      {progress.step === 'failed' && (
        <p className="doubt" role="alert">
          {slides.failed}
        </p>
      )}
    </div>
  );
}

/** How much is done, from 0 to 1; null when nothing is under way. Writing is the last share. */
function shareOf(progress: SlidesProgress): number | null {
  if (progress.step === 'writing') return 0.95;
  if (progress.step !== 'drawing') return null;
  return (0.95 * (progress.now - 1)) / progress.all;
}
