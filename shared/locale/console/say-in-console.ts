import type { Localized } from '../../domain/localized.ts';
import { CONSOLE_PHRASES, type ConsolePhrases } from './phrases.ts';

/** One phrase of the console in both languages: `sayInConsole(({ surveys }) => surveys.using.unchanged)`. */
export function sayInConsole(phrase: (phrases: ConsolePhrases) => string): Localized {
  return { en: phrase(CONSOLE_PHRASES.en), vi: phrase(CONSOLE_PHRASES.vi) };
}
