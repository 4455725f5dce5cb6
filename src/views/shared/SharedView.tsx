import { useMessages } from '../atlasContext.ts';

export function SharedView() {
  const messages = useMessages();
  return <section aria-label={messages.shared.title} />;
}
