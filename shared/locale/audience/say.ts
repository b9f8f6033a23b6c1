import type { Localized } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** One phrase in both languages: `say((phrases) => phrases.wave.nobody)`. */
export function say(phrase: (phrases: Phrases<typeof en>) => string): Localized {
  return { en: phrase(en), vi: phrase(vi) };
}
