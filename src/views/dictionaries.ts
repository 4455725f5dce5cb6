import type { Language } from '../atlas/schema/fields.ts';
import { en } from '../i18n/en.ts';
import { type Messages, zh } from '../i18n/zh.ts';

/**
 * The words of both languages, for parts that write in one while the reader's is another. The first
 * screen does without: see `boot/messages.ts`.
 */
export const DICTIONARIES: Readonly<Record<Language, Messages>> = { zh, en };
