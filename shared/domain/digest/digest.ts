import * as z from 'zod';
import { Language } from '../localized.ts';

export const Reader = z.object({ email: z.email(), name: z.string().min(1), language: Language });
export type Reader = z.infer<typeof Reader>;

/** When and to whom the digest of a program goes. */
export const DigestSettings = z.object({
  programId: z.string(),
  readers: z.array(Reader),
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  timeZone: z.string(),
  /** Nothing is sent in a period that brought nothing new. */
  pauseWhenNothingIsNew: z.boolean(),
});
export type DigestSettings = z.infer<typeof DigestSettings>;
