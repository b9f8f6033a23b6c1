import type { Localized } from '../../domain/localized.ts';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';

type SurveyPhrases = (typeof CONSOLE_PHRASES)['en']['surveys'];

/** One phrase of the editor in both languages. */
export function sayOfSurveys(phrase: (phrases: SurveyPhrases) => string): Localized {
  return { en: phrase(CONSOLE_PHRASES.en.surveys), vi: phrase(CONSOLE_PHRASES.vi.surveys) };
}
