import { itemsOf } from '../items.ts';
import { OTHER } from '../possible-answers.ts';
import type { Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { type Problem, problem } from './problem.ts';

/** Keys that two things share. */
export function keyProblems(survey: SurveyDraft): Problem[] {
  // A matrix is posted and kept by the keys of its rows; its own key must still differ from all others.
  const keys = [
    ...itemsOf(survey).map(({ key }) => key),
    ...survey.questions.flatMap(({ kind, key }) => (kind === 'matrix' ? [key] : [])),
  ];
  const questions = repeated(keys).map((key) => ({
    code: 'duplicate-question',
    question: key,
    explanation: {
      en: `Two questions have the key “${key}”. Give each its own.`,
      vi: `Hai câu hỏi cùng có khóa “${key}”. Mỗi câu hỏi cần một khóa riêng.`,
    },
  }));
  const moments = repeated(survey.moments.map(({ key }) => key)).map((key) => ({
    code: 'duplicate-moment',
    explanation: {
      en: `Two moments have the key “${key}”. Give each its own.`,
      vi: `Hai thời điểm cùng có khóa “${key}”. Mỗi thời điểm cần một khóa riêng.`,
    },
  }));
  return [...questions, ...moments, ...survey.questions.flatMap(choiceProblems)];
}

function choiceProblems(question: Question): Problem[] {
  if (!('choices' in question)) return [];
  const own = question.choices.map(({ key }) => key);
  const keys = 'other' in question && question.other ? [...own, OTHER] : own;
  if (repeated(keys).length === 0) return [];
  return [
    problem('duplicate-choice', question, {
      en: 'Two choices have the same key. Give each its own.',
      vi: 'Hai lựa chọn trùng khóa. Mỗi lựa chọn cần một khóa riêng.',
    }),
  ];
}

export function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
