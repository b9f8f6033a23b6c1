import type { Localized } from '../localized.ts';

/** `{product}`, or `{product|your order}` with the words that stand there where it is not known. */
const PLACEHOLDER = /\{([a-z][a-z0-9_]{0,39})(?:\|([^{}|]*))?\}/g;

export interface Placeholder {
  readonly name: string;
  readonly fallback?: string | undefined;
}

export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '', fallback]) => ({ name, fallback }));
}

/** The text without its placeholders: a brace that is left over belongs to none. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(PLACEHOLDER, '');
}

/**
 * The text with each placeholder replaced by what is known, else by its own words, else by the usual ones. What is
 * filled in is never looked through again, and a placeholder is never left standing.
 */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string | undefined>>,
  usual: Readonly<Record<string, string | undefined>>,
): string {
  return text.replaceAll(PLACEHOLDER, (_, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    return value || fallback || (Object.hasOwn(usual, name) ? usual[name] : undefined) || '…';
  });
}

/** A copy of plain data in which every wording has gone through `change`, once per language. */
export function changeWordings<Data>(
  data: Data,
  change: (text: string, language: keyof Localized) => string,
): Data {
  if (Array.isArray(data)) return data.map((each) => changeWordings(each, change)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  if (isLocalized(data)) return { en: change(data.en, 'en'), vi: change(data.vi, 'vi') } as Data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, changeWordings(value, change)]),
  ) as Data;
}

/** Every wording in plain data, in the order in which it stands there. */
export function wordingsIn(data: unknown): Localized[] {
  if (Array.isArray(data)) return data.flatMap(wordingsIn);
  if (typeof data !== 'object' || data === null) return [];
  return isLocalized(data) ? [data] : Object.values(data).flatMap(wordingsIn);
}

function isLocalized(data: object): data is Localized {
  return 'en' in data && 'vi' in data && typeof data.en === 'string' && typeof data.vi === 'string';
}
