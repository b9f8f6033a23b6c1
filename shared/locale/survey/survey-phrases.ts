import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type SurveyPhrases = Phrases<typeof en>;

const PHRASES: Readonly<Record<Language, SurveyPhrases>> = { en, vi };

export function surveyPhrases(language: Language): SurveyPhrases {
  return PHRASES[language];
}
