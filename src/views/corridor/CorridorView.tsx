import { useMessages } from '../atlasContext.ts';

export function CorridorView() {
  const messages = useMessages();
  return <section aria-label={messages.corridor.title} />;
}
