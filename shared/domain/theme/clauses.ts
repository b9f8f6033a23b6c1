// A comment as its clauses and their words. Nothing that is said of one clause holds for the next.
import type { Language } from '../localized.ts';
import { writtenLanguage } from '../release/written-language.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { foldKey, possibleKeys, wordKey } from './word-key.ts';

export interface ReadText {
  /** The language that the words are in, as far as one can tell. */
  readonly language: Language;
  /** Vietnamese that is typed without any accent; its keys are folded. */
  readonly unaccented: boolean;
  /** The keys of the words, clause by clause. */
  readonly clauses: readonly (readonly string[])[];
}

const CLAUSE_END = /[.!?;:…\n,()"“”|/]+(?!\d)|\s[-–—]+\s|[\u{1F300}-\u{1FAFF}\u2600-\u27BF]+/u;
const ACCENT = /[\u0300-\u036fđ]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** A word may come a million times: its key is worked out once, for as many different words as fit. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

function keysOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const keys = possibleKeys(word);
  remembered.set(word, keys);
  return keys;
}

/** The keys of a phrase, as they stand in a comment that holds it. */
export function keysOfPhrase(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.map(wordKey);
}

/** Words that turn: what stands before them says nothing of what comes after. */
const TURNS = new Set(
  'but however although though except nhưng song tuy mặc nhung tuy mac'.split(' ').map(wordKey),
);

/**
 * Reads a comment written on a page in `pageLanguage`. `known` are the keys that a lexicon has: they decide what a
 * drawn-out word stands for.
 */
export function readText(text: string, pageLanguage: Language, known: ReadonlySet<string>): ReadText {
  const composed = text.normalize('NFC').toLowerCase();
  const language = languageOf(composed, pageLanguage);
  const unaccented = language === 'vi' && !ACCENT.test(composed.normalize('NFD'));
  const keyOf = (word: string): string => {
    const keys = keysOf(word);
    const key = keys.find((each) => known.has(each)) ?? keys[0] ?? word;
    return unaccented ? foldKey(key) : key;
  };
  const clauses = wordsByClause(composed, language).flatMap((words) => turned(words.map(keyOf)));
  return { language, unaccented, clauses };
}

/** The words of each clause as they are written, in lower case, with abbreviations in full. */
export function wordsByClause(text: string, language: Language): string[][] {
  return text.split(CLAUSE_END).map((part) => {
    const words = (part.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
    return words.flatMap((word, index) => writtenOut(word, words[index - 1], language));
  });
}

/** The language a comment is written in, of those that the product has. */
export function languageOf(text: string, pageLanguage: Language): Language {
  const written = writtenLanguage(text, pageLanguage);
  return written === 'vi' || written === 'en' ? written : pageLanguage;
}

/** An abbreviation in full; `k` after a number counts thousands. */
function writtenOut(word: string, before: string | undefined, language: Language): readonly string[] {
  if (word === 'k' && /^\d+$/.test(before ?? '')) return [word];
  return ABBREVIATIONS[language].get(word) ?? [word];
}

function turned(keys: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const key of keys) {
    if (TURNS.has(key)) clauses.push([]);
    else clauses.at(-1)?.push(key);
  }
  return clauses.filter((clause) => clause.length > 0);
}
