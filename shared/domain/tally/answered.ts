import type { QuestionKind } from '../survey/question.ts';
import type { Histogram } from './counted-answers.ts';

/** Under this key the histogram of a question with several answers counts people; no choice can be called so. */
export const PEOPLE = '*';

/** Kinds of which one person adds to several values. */
export function hasSeveralAnswers(kind: QuestionKind): boolean {
  return kind === 'multiple-choice' || kind === 'ranking';
}

/** How many people answered a question, from its histogram. */
export function answeredBy(kind: QuestionKind, histogram: Histogram | undefined): number {
  if (!histogram) return 0;
  if (hasSeveralAnswers(kind)) return histogram[PEOPLE] ?? 0;
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}
