import * as z from 'zod';
import { Language } from '../localized.ts';

/** Stands in a kept mail where each reader's name was. */
export const READER_NAME = '{{reader}}';

/** A digest as it went out in one language: the very mail, but for the name in its greeting. */
export const DigestMail = z.object({
  programId: z.string(),
  period: z.string(),
  language: Language,
  subject: z.string(),
  html: z.string(),
  text: z.string(),
});
export type DigestMail = z.infer<typeof DigestMail>;

/** The mail for one reader. */
export function mailForReader<Mail extends Pick<DigestMail, 'subject' | 'html' | 'text'>>(
  mail: Mail,
  name: string,
): Mail {
  return {
    ...mail,
    subject: mail.subject.replaceAll(READER_NAME, () => name),
    text: mail.text.replaceAll(READER_NAME, () => name),
    html: mail.html.replaceAll(READER_NAME, () => escaped(name)),
  };
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
