import { Dialog } from '@base-ui/react/dialog';
import type { DossierSubject } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { CorridorDossier } from './CorridorDossier.tsx';
import { RecordDossier } from './RecordDossier.tsx';

/** A page for print and PDF, laid over the desk as it will lie on paper. */
export function Dossier({ subject }: { subject: DossierSubject }) {
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && actions.openDossier(null)}>
      <Dialog.Portal>
        <Dialog.Popup className="dossier" aria-label={messages.dossier.title}>
          <div className="dossier-bar">
            <button type="button" className="button" onClick={() => window.print()}>
              <Glyph name="print" /> {messages.dossier.print}
            </button>
            <span className="hint">{messages.dossier.printHint}</span>
            <button
              type="button"
              className="button"
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              onClick={() => actions.setLanguage(language === 'zh' ? 'en' : 'zh')}
            >
              {messages.language.switchTo}
            </button>
            <Dialog.Close className="icon-button" aria-label={messages.dossier.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          {subject.kind === 'corridor' ? <CorridorDossier /> : <RecordDossier subject={subject} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
