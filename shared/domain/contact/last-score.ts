import type { QuestionKind } from '../survey/question.ts';
import { standingOf } from '../theme/standing.ts';
import type { LastScore } from './criteria.ts';

/** What a customer made of a survey, by the answer to its headline; `undefined` on scales without promoters. */
export function lastScoreOf(kind: QuestionKind | undefined, score: unknown): LastScore | undefined {
  if (typeof score !== 'number') return undefined;
  const hasPromoters = standingOf(kind, Number.POSITIVE_INFINITY) !== undefined;
  return standingOf(kind, score) ?? (hasPromoters ? 'passive' : undefined);
}
