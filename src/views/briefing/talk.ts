import type { Atlas } from '../../atlas/join.ts';
import type { Briefing, Scene, Spoken } from '../../atlas/schema/briefing.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Messages } from '../../i18n/zh.ts';
import { AddressError } from '../../store/parameters.ts';
import type { AtlasState } from '../../store/state.ts';
import { decodeState } from '../../store/url.ts';

/** An author's words in the reader's language, or in the other where there are none. */
export function told(words: Spoken, language: Language): string {
  return words[language].trim() || words[language === 'zh' ? 'en' : 'zh'].trim();
}

/** What a scene puts on the map; the map as it opens where its view names what is not known. */
export function stateOf(scene: Scene, initial: AtlasState, atlas: Atlas): AtlasState {
  try {
    return decodeState(scene.view, initial, atlas);
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return initial;
  }
}

/** The clauses of a scene in one line, as every scene, slide and page shows them. */
export function citationOf(
  { clauses }: Pick<Scene, 'clauses'>,
  atlas: Atlas,
  messages: Messages,
  language: Language,
): string {
  return clauses
    .flatMap((id) => atlas.clauses.get(id) ?? [])
    .map(({ article, heading }) => {
      const number =
        article === null ? messages.detail.slidesClause : messages.detail.article(article);
      return `${number} ${heading[language]}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

/** What the speaker's window is told. It needs no atlas of its own. */
export interface Told {
  kind: 'told';
  briefing: Briefing;
  scene: number;
  citation: string;
  language: Language;
}

/** What either window says to the other. */
export type Talk =
  | Told
  | { kind: 'hello' }
  | { kind: 'goodbye' }
  | { kind: 'go'; scene: number }
  | { kind: 'blank' };

/** The line between the briefing and the speaker's window, within this browser. */
export function openLine(hear: (talk: Talk) => void): { tell(talk: Talk): void; close(): void } {
  const channel = new BroadcastChannel('sichuan-industry-atlas');
  channel.onmessage = ({ data }: MessageEvent<Talk>) => hear(data);
  return { tell: (talk) => channel.postMessage(talk), close: () => channel.close() };
}

/** What a clicker or keyboard asks for in a briefing, by the names of the keys. */
export const KEYS: Readonly<
  Record<string, 'next' | 'back' | 'first' | 'last' | 'blank' | 'resume'>
> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  r: 'resume',
  R: 'resume',
};
