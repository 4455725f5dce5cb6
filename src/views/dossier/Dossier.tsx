import type { DossierSubject } from '../../store/state.ts';
import { useMessages } from '../atlasContext.ts';

export function Dossier({ subject }: { subject: DossierSubject }) {
  const messages = useMessages();
  return <section aria-label={messages.dossier.title} data-kind={subject.kind} />;
}
