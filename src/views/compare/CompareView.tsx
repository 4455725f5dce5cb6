import { useMessages } from '../atlasContext.ts';

export function CompareView() {
  const messages = useMessages();
  return <section aria-label={messages.compare.title} />;
}
