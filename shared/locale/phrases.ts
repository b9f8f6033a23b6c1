import type { Language } from '../domain/localized.ts';

/** The shape of English phrases with any wording: a Vietnamese file typed so cannot miss a phrase. */
export type Phrases<English> = {
  readonly [Name in keyof English]: English[Name] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : English[Name] extends string
      ? string
      : Phrases<English[Name]>;
};

export const LOCALE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' };
