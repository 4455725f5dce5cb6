import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../atlas/schema/fields.ts';
import { opening as en } from '../../i18n/en/opening.ts';
import { opening as zh } from '../../i18n/zh/opening.ts';
import type { Messages } from '../../i18n/zh.ts';

/** What is said while the words of a language are on their way, or do not come. */
export const OPENING_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: () => import('../../i18n/zh.ts').then((module) => module.zh),
  en: () => import('../../i18n/en.ts').then((module) => module.en),
};

const held = new Map<Language, Messages>();
const listeners = new Set<() => void>();

/** The language of the first words: what the address asks for, or else the browser's. */
export function openingLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const found = LANGUAGES.find((one) => one === asked);
  return found ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
}

/** Have the words of a language at hand; a failure leaves what there is, and can be tried again. */
export async function loadMessages(language: Language): Promise<void> {
  if (held.has(language)) return;
  held.set(language, await LOADERS[language]());
  for (const listener of listeners) listener();
}

/**
 * The words of a language. Until they have come, those of the other: the page never stands without.
 *
 * @throws Error where no words were loaded before.
 */
export function useMessagesIn(language: Language): Messages {
  return useSyncExternalStore(follow, () => messagesIn(language));
}

function messagesIn(language: Language): Messages {
  const messages = held.get(language) ?? [...held.values()][0];
  if (!messages) throw new Error('The interface was drawn before its words were there.');
  return messages;
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
