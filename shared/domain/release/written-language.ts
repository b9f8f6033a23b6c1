// In which language a comment is written, as far as that could point at its writer.
import type { Language } from '../localized.ts';

const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Thai',
  'Khmer',
  'Lao',
];
const SCRIPT_PATTERNS = SCRIPTS.map((script) => ({
  script,
  letters: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** Letters that Vietnamese has and its neighbours in Latin script do not. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const OTHER_LATIN = /[äöüßñçøåæœëïîûłśżźčšřžőű]/i;
const ENGLISH =
  /\b(?:the|and|is|are|was|not|we|our|my|they|have|has|with|for|more|too|very|should|of|to)\b/gi;

/**
 * A guess good enough to notice a language that few people wrote: the script, then telling letters, then
 * English function words, and otherwise the language of the page on which it was written.
 */
export function writtenLanguage(text: string, pageLanguage: Language): string {
  const composed = text.normalize('NFC');
  const foreign = SCRIPT_PATTERNS.find(({ letters }) => letters.test(composed));
  if (foreign) return foreign.script;
  if (VIETNAMESE.test(composed)) return 'vi';
  if (OTHER_LATIN.test(composed)) return 'other-latin';
  const englishWords = new Set(composed.toLowerCase().match(ENGLISH));
  return englishWords.size >= 2 ? 'en' : pageLanguage;
}
