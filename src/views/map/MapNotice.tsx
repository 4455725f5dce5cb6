import type { Messages } from '../../i18n/zh.ts';
import { useMessages } from '../atlasContext.ts';

/** Stands between the two languages of a notice. */
const BETWEEN = ' · ';

/** The review number of the map, or that it has none. */
export function noticeIn({ map }: Messages): string {
  return __REVIEW_NUMBER__ ? map.reviewed(__REVIEW_NUMBER__) : map.notice;
}

/** The map notice and the datum: always in sight, on every view and every picture. */
export function MapNotice() {
  const messages = useMessages();
  return (
    <p className="map-notice">
      <strong>
        <InItsTongue words={noticeIn(messages)} />
      </strong>{' '}
      <span>{messages.map.datum}</span>
    </p>
  );
}

/** The Chinese of a notice in two languages is told to be Chinese, so that it is read out as such. */
function InItsTongue({ words }: { words: string }) {
  const [chinese, ...others] = words.split(BETWEEN);
  if (others.length === 0) return words;
  return (
    <>
      <span lang="zh-CN">{chinese}</span>
      {BETWEEN}
      {others.join(BETWEEN)}
    </>
  );
}
