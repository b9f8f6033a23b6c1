import { lengthInCharacters, normaliseText } from './normalise-text.ts';
import type { ReadAnswer } from './read-result.ts';

/** Free text in its one form, or by how much it is too long. */
export function readText(posted: string, maxLength: number): ReadAnswer {
  const text = normaliseText(posted);
  const tooMany = lengthInCharacters(text) - maxLength;
  if (tooMany <= 0) return text === '' ? {} : { answer: text };
  return {
    error: {
      en: `Please shorten this by ${tooMany} ${tooMany === 1 ? 'character' : 'characters'}.`,
      vi: `Xin vui lòng viết ngắn lại, bớt ${tooMany} ký tự.`,
    },
  };
}
