import { useMessages } from '../atlasContext.ts';

export function MatrixView() {
  const messages = useMessages();
  return <section aria-label={messages.matrix.title} />;
}
