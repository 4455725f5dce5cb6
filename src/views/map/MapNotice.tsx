import type { Messages } from '../../i18n/zh.ts';
import { useMessages } from '../atlasContext.ts';

/** The review number of the map, or that it has none. */
export function noticeIn({ map }: Messages): string {
  return __REVIEW_NUMBER__ ? map.reviewed(__REVIEW_NUMBER__) : map.notice;
}

/** The map notice and the datum: always in sight, on every view and every picture. */
export function MapNotice() {
  const messages = useMessages();
  return (
    <p className="map-notice">
      <strong>{noticeIn(messages)}</strong> <span>{messages.map.datum}</span>
    </p>
  );
}
