import type { Question, QuestionOf } from './question.ts';

/** The whole numbers that a rated question accepts, both ends included. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const SCALES = {
  nps: { min: 0, max: 10 },
  estimate: { min: 0, max: 10 },
  rating: { min: 1, max: 5 },
  agreement: { min: 1, max: 5 },
  effort: { min: 1, max: 7 },
} as const satisfies Partial<Record<Question['kind'], Scale>>;

export type RatedQuestion = QuestionOf<keyof typeof SCALES | 'scale'>;

/** The scale of a rated question; `undefined` for choices, text and whatever else. */
export function scaleOf(question: Question): Scale | undefined {
  return isRated(question) ? ratedScaleOf(question) : undefined;
}

export function ratedScaleOf(question: RatedQuestion): Scale {
  return question.kind === 'scale' ? { min: question.min, max: question.max } : SCALES[question.kind];
}

export function isRated(question: Question): question is RatedQuestion {
  return question.kind === 'scale' || Object.hasOwn(SCALES, question.kind);
}

/** Whether two have the same ends, or neither is there. */
export function isSameScale(a: Scale | undefined, b: Scale | undefined): boolean {
  return a?.min === b?.min && a?.max === b?.max;
}

/** Every value of a scale, lowest first. */
export function valuesOf(scale: Scale): number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
}
