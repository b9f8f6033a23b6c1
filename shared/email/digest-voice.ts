import type { Language } from '../domain/localized.ts';
import type { MailPhrases } from '../locale/mail/mail-phrases.ts';

/** Phrases and formats of one reader of a digest. */
export interface DigestVoice {
  readonly language: Language;
  readonly timeZone: string;
  readonly phrases: MailPhrases['digest'];
}
