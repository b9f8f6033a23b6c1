import type { Localized } from '../localized.ts';

const LONGEST = 32;
const MOST_WORDS = 4;

/**
 * A key for something new that says what it is about: the first words of its English wording, else of the Vietnamese
 * one. None of `taken`, so that what was asked before under a name is never mixed up with it.
 */
export function freeKey(wording: Partial<Localized>, taken: ReadonlySet<string>, otherwise: string): string {
  const stem = slugOf(wording.en ?? '') || slugOf(wording.vi ?? '') || otherwise;
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}_${number}`)) number++;
  return `${stem}_${number}`;
}

function slugOf(text: string): string {
  const words = text
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const slug = words.join('_').slice(0, LONGEST).replace(/_+$/, '');
  return /^[a-z]/.test(slug) ? slug : '';
}
