import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import type { Text } from '../../atlas/schema/fields.ts';
import type { DossierSubject } from '../../store/state.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { MapNotice } from '../map/MapNotice.tsx';

interface DossierPageProps {
  kind: DossierSubject['kind'];
  name: Text;
  /** One or two sentences under the name. */
  summary: ReactNode;
  children: ReactNode;
}

/** What every dossier has: its name and date, the notice, where it is from and on what terms. */
export function DossierPage({ kind, name, summary, children }: DossierPageProps) {
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const other = language === 'zh' ? 'en' : 'zh';
  const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
  }).format(new Date());
  return (
    <article className="dossier-sheet">
      <header className="dossier-head">
        <div>
          <p>{messages.dossier.kinds[kind]}</p>
          <Dialog.Title>{name[language]}</Dialog.Title>
          <p lang={other === 'zh' ? 'zh-CN' : 'en'}>{name[other]}</p>
        </div>
        <div className="dossier-brand">
          <strong>{messages.title}</strong>
          <span>{messages.dossier.date(today)}</span>
        </div>
      </header>
      <p className="dossier-summary">{summary}</p>
      {children}
      <footer className="dossier-foot">
        <MapNotice />
        <p>{messages.dossier.document}</p>
        <p>{messages.dossier.licence}</p>
      </footer>
    </article>
  );
}
