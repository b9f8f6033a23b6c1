import { wordingsIn } from '../fill-in.ts';
import type { SurveyDraft } from '../survey.ts';
import type { Problem } from './problem.ts';

/** Shorter wordings, such as names and "OK", are often the same in both languages. */
const FEWEST_WORDS = 3;

/** Wordings that read the same in both languages, and so were probably not translated. */
export function untranslated({ questions, ...rest }: SurveyDraft): Problem[] {
  const inFrame = sameIn(rest).map((text) => problemOf(text));
  const inQuestions = questions.flatMap((question) =>
    sameIn(question).map((text) => ({ ...problemOf(text), question: question.key })),
  );
  return [...inFrame, ...inQuestions];
}

function sameIn(data: unknown): string[] {
  return wordingsIn(data).flatMap(({ en, vi }) =>
    en.trim() === vi.trim() && en.trim().split(/\s+/).length >= FEWEST_WORDS ? [en] : [],
  );
}

function problemOf(text: string): Problem {
  return {
    code: 'untranslated',
    explanation: {
      en: `“${text}” reads the same in English and Vietnamese. Is it translated?`,
      vi: `“${text}” giống hệt nhau trong tiếng Anh và tiếng Việt. Đã dịch chưa?`,
    },
  };
}

/** A place in a draft where one language is missing or empty. */
export interface MissingTranslation {
  /** As in `questions → 2 → wording`. */
  readonly path: readonly (string | number)[];
  readonly missing: 'en' | 'vi';
  /** What the other language says. */
  readonly other: string;
}

/** Places in a draft, before its shape was looked at, that have words in one of the two languages only. */
export function missingTranslations(
  data: unknown,
  path: readonly (string | number)[] = [],
): MissingTranslation[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => missingTranslations(each, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  const { en, vi } = data as Record<string, unknown>;
  if (isText(en) && isAbsent(vi)) return [{ path, missing: 'vi', other: en }];
  if (isText(vi) && isAbsent(en)) return [{ path, missing: 'en', other: vi }];
  return Object.entries(data).flatMap(([name, value]) => missingTranslations(value, [...path, name]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
