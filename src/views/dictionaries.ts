import type { Language } from '../atlas/schema/fields.ts';
import { en } from '../i18n/en.ts';
import { type Messages, zh } from '../i18n/zh.ts';

export const DICTIONARIES: Readonly<Record<Language, Messages>> = { zh, en };
