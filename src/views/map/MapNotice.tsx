import { useMessages } from '../atlasContext.ts';

/** The map notice and the datum: always in sight, on every view and every picture. */
export function MapNotice() {
  const messages = useMessages();
  const notice = __REVIEW_NUMBER__ ? messages.map.reviewed(__REVIEW_NUMBER__) : messages.map.notice;
  return (
    <p className="map-notice">
      <strong>{notice}</strong> <span>{messages.map.datum}</span>
    </p>
  );
}
