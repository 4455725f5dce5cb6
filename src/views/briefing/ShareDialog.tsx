import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { LONGEST_LINK } from '../../files/link.ts';
import { restsOnOwn } from '../../store/ownShown.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { CopyField } from './CopyField.tsx';
import { MOST_QR_BYTES, QrCode } from './QrCode.tsx';
import { RestsOnOwn } from './RestsOnOwn.tsx';
import { frameCode, isReachable, type Links, linksTo } from './share.ts';
import { told } from './talk.ts';
import { useAuthoring } from './useAuthoring.ts';

interface ShareDialogProps {
  briefing: Briefing;
  isOwn: boolean;
  onClose: () => void;
}

/** The ways a briefing goes to others: a link, its code for a camera, a frame, a file. */
export function ShareDialog({ briefing, isOwn, onClose }: ShareDialogProps) {
  const messages = useMessages();
  const { share, author } = messages.briefing;
  const language = useAtlasState((state) => state.language);
  const { save } = useAuthoring();
  const links = useLinks(briefing, isOwn);
  const [saved, setSaved] = useState('');
  const title = told(briefing.title, language);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog share-dialog">
          <div className="dialog-head">
            <Dialog.Title>{share.title(title)}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={share.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <RestsOnOwn view={briefing.scenes.map(({ view }) => view).find(restsOnOwn) ?? ''} />
          {links === 'making' && <p role="status">{share.making}</p>}
          {links === null && <p className="doubt">{share.tooLong(LONGEST_LINK)}</p>}
          {links && links !== 'making' && (
            <>
              {!isReachable() && <p className="doubt">{share.here}</p>}
              <div className="share-link">
                <CopyField
                  label={share.link}
                  hint={isOwn ? share.linkHint : share.shippedHint}
                  text={links.play}
                />
                {links.play.length > MOST_QR_BYTES ? (
                  <p className="hint">{share.codeTooLong}</p>
                ) : (
                  <QrCode text={links.play} label={`${share.code}${messages.list.colon}${title}`} />
                )}
              </div>
              <CopyField
                label={share.frame}
                hint={share.frameHint}
                text={frameCode(links.frame, `${title} · ${messages.title}`)}
              />
            </>
          )}
          <section className="copy-field">
            <h3>{share.file}</h3>
            <p>
              <button
                type="button"
                className="button"
                onClick={() => setSaved(author.saved(save(briefing)))}
              >
                <Glyph name="download" /> {author.save}
              </button>{' '}
              <span className="hint" role="status">
                {saved}
              </span>
            </p>
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** @returns null when the briefing is too large for a link */
function useLinks(briefing: Briefing, isOwn: boolean): Links | 'making' | null {
  const [links, setLinks] = useState<Links | 'making' | null>('making');
  useEffect(() => {
    let isGone = false;
    void linksTo(briefing, isOwn).then((made) => {
      if (!isGone) setLinks(made);
    });
    return () => {
      isGone = true;
    };
  }, [briefing, isOwn]);
  return links;
}
