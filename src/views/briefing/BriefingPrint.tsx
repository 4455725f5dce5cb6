import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { noticeIn } from '../map/MapNotice.tsx';
import { dateIn } from './deck.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { told } from './talk.ts';

interface BriefingPrintProps {
  briefing: Briefing;
  onClose: () => void;
}

/** All scenes as pages of A4 landscape, laid over the desk as they will lie on paper. */
export function BriefingPrint({ briefing, onClose }: BriefingPrintProps) {
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const [withNotes, setNotes] = useState(false);
  const { print } = messages.slides;
  const all = briefing.scenes.length;
  const laid = useLaidOut(all);
  const isReady = laid === all;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className="print-room">
          <div className="print-bar">
            <button
              type="button"
              className="button"
              disabled={!isReady}
              onClick={() => window.print()}
            >
              <Glyph name="print" /> {print.button}
            </button>
            <label>
              <input
                type="checkbox"
                checked={withNotes}
                onChange={({ target }) => setNotes(target.checked)}
              />{' '}
              {print.notes}
            </label>
            <span className="hint" role="status">
              {isReady ? print.hint : print.drawing(laid + 1, all)}
            </span>
            <Dialog.Close className="icon-button" aria-label={print.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <article className="print-sheet print-cover">
            <p className="print-brand">
              {messages.title} · {messages.subtitle}
            </p>
            <Dialog.Title>{told(briefing.title, language)}</Dialog.Title>
            <p className="print-summary">{told(briefing.summary, language)}</p>
            <p>{dateIn(new Date(), language)}</p>
            <footer>
              <p>
                {noticeIn(messages)} · {messages.map.datum}
              </p>
              <p>{messages.dossier.document}</p>
              <p>{messages.dossier.licence}</p>
            </footer>
          </article>
          {briefing.scenes.slice(0, laid).map((scene, index) => (
            <PrintSheet
              key={scene.id}
              scene={scene}
              number={index + 1}
              all={all}
              withNotes={withNotes}
            />
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** How many pages are laid out: one more with every frame, so that the page stays alive. */
function useLaidOut(all: number): number {
  const [laid, setLaid] = useState(0);
  useEffect(() => {
    if (laid >= all) return;
    const frame = requestAnimationFrame(() => setLaid(laid + 1));
    return () => cancelAnimationFrame(frame);
  }, [laid, all]);
  return laid;
}
