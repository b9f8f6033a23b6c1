import * as z from 'zod';

export const LANGUAGES = ['en', 'vi'] as const;

/** A language that every word of the product exists in. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A wording in both languages. */
export const Localized = z.object({ en: z.string().min(1), vi: z.string().min(1) });
export type Localized = z.infer<typeof Localized>;
