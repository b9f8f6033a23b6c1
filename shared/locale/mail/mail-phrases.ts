import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type MailPhrases = Phrases<typeof en>;

const PHRASES: Readonly<Record<Language, MailPhrases>> = { en, vi };

export function mailPhrases(language: Language): MailPhrases {
  return PHRASES[language];
}
