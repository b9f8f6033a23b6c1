import * as z from 'zod';
import { Language } from '../localized.ts';
import { DigestContent } from './digest-content.ts';

export const Reader = z.object({ email: z.email(), name: z.string().min(1).max(200), language: Language });
export type Reader = z.infer<typeof Reader>;

/** When and to whom the digest of a program goes. */
export const DigestSettings = z.object({
  programId: z.string(),
  readers: z.array(Reader).max(50),
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  timeZone: z.string().refine(isTimeZone),
  /** Nothing is sent in a period that brought nothing new. */
  pauseWhenNothingIsNew: z.boolean(),
  /** The entry on the agenda that is in force; an entry for another moment was planned before a change. */
  nextDueAt: z.iso.datetime().optional(),
  /** How often they were saved. */
  revision: z.int().min(0).optional(),
});
export type DigestSettings = z.infer<typeof DigestSettings>;

/** One digest as it was sent: every reader of a period reads the same content, whenever the mail goes out. */
export const Digest = z.object({
  programId: z.string(),
  /** `2026-W47` on schedule; `2026-11-22T08:15Z` when asked for. */
  period: z.string(),
  createdAt: z.iso.datetime(),
  content: DigestContent,
});
export type Digest = z.infer<typeof Digest>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
