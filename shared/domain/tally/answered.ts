import type { QuestionKind } from '../survey/question.ts';
import type { Histogram } from './counted-answers.ts';

/** Under this key the histogram of a multiple-choice question counts people; no choice can be called so. */
export const PEOPLE = '*';

/** How many people answered a question, from its histogram. */
export function answeredBy(kind: QuestionKind, histogram: Histogram | undefined): number {
  if (!histogram) return 0;
  if (kind === 'multiple-choice') return histogram[PEOPLE] ?? 0;
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}
