import type { Question, QuestionKind } from './question.ts';

/** The whole numbers that a rated question accepts, both ends included. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const SCALES: Partial<Record<QuestionKind, Scale>> = {
  nps: { min: 0, max: 10 },
  estimate: { min: 0, max: 10 },
  rating: { min: 1, max: 5 },
  agreement: { min: 1, max: 5 },
  effort: { min: 1, max: 7 },
};

export type RatedQuestion = Extract<
  Question,
  { kind: 'nps' | 'estimate' | 'rating' | 'agreement' | 'effort' }
>;

/** The scale of a rated kind; `undefined` for choices and text. */
export function scaleOf(kind: QuestionKind): Scale | undefined {
  return SCALES[kind];
}

export function isRated(question: Question): question is RatedQuestion {
  return SCALES[question.kind] !== undefined;
}

/** Every value of a scale, lowest first. */
export function valuesOf(scale: Scale): number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
}
