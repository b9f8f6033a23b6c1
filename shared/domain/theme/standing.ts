import type { QuestionKind } from '../survey/question.ts';
import type { Standing } from './distinctive-terms.ts';

/** The lowest score of a promoter and the highest of a detractor, on the scales that a headline may have. */
const ENDS: Partial<Readonly<Record<QuestionKind, readonly [promoter: number, detractor: number]>>> = {
  nps: [9, 6],
  rating: [4, 2],
  agreement: [4, 2],
  effort: [5, 3],
};

/** On which end of the headline's scale somebody stands; nobody does in the middle, nor on another kind of scale. */
export function standingOf(kind: QuestionKind | undefined, score: unknown): Standing | undefined {
  const ends = kind && ENDS[kind];
  if (!ends || typeof score !== 'number') return undefined;
  if (score >= ends[0]) return 'promoter';
  return score <= ends[1] ? 'detractor' : undefined;
}
