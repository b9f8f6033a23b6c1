// When a group of answers is large and mixed enough to be shown.
import { type Item, itemNamed, itemsOf } from '../survey/items.ts';
import { isRated, ratedScaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { answeredBy, hasSeveralAnswers, PEOPLE } from '../tally/answered.ts';
import { addCounted } from '../tally/count-answers.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';
import type { SafetyRule } from './decide-groups.ts';

/**
 * Whole groups: at least `k` answers to the least-answered core question, and the headline not answered by
 * everybody in the same class. Core are the headline and every rated question that each person had to answer.
 */
export function groupSafety(survey: Survey, k: number): SafetyRule<CountedAnswers> {
  const core = itemsOf(survey).filter((question) => isCore(survey, question));
  const headline = itemNamed(survey, survey.headline);
  const size = (counted: CountedAnswers) =>
    Math.min(
      counted.responses,
      ...core.map((question) => answeredBy(question.kind, counted.histograms[question.key])),
    );
  return {
    add: addCounted,
    size,
    isEmpty: (counted) => counted.responses === 0,
    isSafe: (counted) =>
      size(counted) >= k && !(headline && isOneClass(headline, counted.histograms[headline.key])),
  };
}

/** One question in a group: at least `k` answers, not all in the same class. */
export function questionSafety(question: Item, k: number): SafetyRule<CountedAnswers> {
  const histogramOf = (counted: CountedAnswers) => counted.histograms[question.key];
  const size = (counted: CountedAnswers) => answeredBy(question.kind, histogramOf(counted));
  return {
    add: addCounted,
    size,
    isEmpty: (counted) => size(counted) === 0,
    isSafe: (counted) => size(counted) >= k && !isOneClass(question, histogramOf(counted)),
  };
}

/** The classes that answers fall into: promoter, passive, detractor; favourable, neutral, unfavourable; a choice; a stretch. */
export function classOf(question: Item, value: string): string {
  const number = Number(value);
  switch (question.kind) {
    case 'nps':
    case 'estimate':
      return number >= 9 ? 'promoter' : number >= 7 ? 'passive' : 'detractor';
    case 'rating':
    case 'agreement':
      return number >= 4 ? 'favourable' : number === 3 ? 'neutral' : 'unfavourable';
    case 'effort':
      return number >= 5 ? 'favourable' : number === 4 ? 'neutral' : 'unfavourable';
    case 'scale': {
      const { min, max } = ratedScaleOf(question);
      const height = (number - min) / (max - min);
      return height >= 0.75 ? 'favourable' : height > 0.25 ? 'neutral' : 'unfavourable';
    }
    default:
      return value;
  }
}

function isOneClass(question: Item, histogram: Histogram = {}): boolean {
  const given = Object.entries(histogram).filter(([, count]) => count > 0);
  if (hasSeveralAnswers(question.kind)) {
    return given.some(([key, count]) => key !== PEOPLE && count === histogram[PEOPLE]);
  }
  return new Set(given.map(([value]) => classOf(question, value))).size === 1;
}

function isCore(survey: Survey, question: Item): boolean {
  if (question.key === survey.headline) return true;
  return isRated(question) && question.required && question.showIf === undefined;
}
