import { localDay } from '../domain/calendar/local-day.ts';
import type { Language } from '../domain/localized.ts';
import { type MailPhrases, mailPhrases } from '../locale/mail/mail-phrases.ts';

/** Phrases and formats of one reader of a digest. */
export interface DigestVoice {
  readonly language: Language;
  readonly timeZone: string;
  /** The day on which it is read, as a date. */
  readonly today: string;
  readonly phrases: MailPhrases['digest'];
}

/** `at`: an instant of the day on which it is read. */
export function digestVoice(language: Language, at: string, timeZone: string): DigestVoice {
  return { language, timeZone, today: localDay(at, timeZone), phrases: mailPhrases(language).digest };
}
