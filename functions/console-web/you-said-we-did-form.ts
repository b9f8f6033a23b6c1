import {
  MOST_PAIRS,
  PAIR_TEXTS,
  type PairText,
  type YouSaidWeDidPair,
} from '#shared/domain/wave/you-said-we-did.ts';
import type { Form } from './form.ts';

/** The name of a text's field; pairs are numbered from 0 in code, and from 1 in names. */
export function fieldOf(pair: number, { part, language }: PairText): string {
  return `${part}-${language}-${pair + 1}`;
}

/** Every pair as it was typed, empty ones included. */
export function readYouSaidWeDidForm(form: Form): YouSaidWeDidPair[] {
  return Array.from({ length: MOST_PAIRS }, (_, pair) => {
    const typed: YouSaidWeDidPair = { said: { en: '', vi: '' }, did: { en: '', vi: '' } };
    for (const text of PAIR_TEXTS) typed[text.part][text.language] = form.text(fieldOf(pair, text));
    return typed;
  });
}
