// Everything that can be said about the answers of one group of people.
import { effortOf } from '../metric/effort.ts';
import { type Figure, figureOf, metricOf } from '../metric/figure.ts';
import type { Interval } from '../metric/interval.ts';
import { type NpsCounts, npsCounts } from '../metric/nps.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { answeredBy } from '../tally/answered.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';

/** One question in one group. Choices have a histogram by choice and no figure. */
export interface QuestionResult {
  readonly question: Item;
  /** People who answered it. */
  readonly n: number;
  readonly histogram: Histogram;
  readonly figure?: Figure;
  /** Effort only: the share of 5-7, those who found it easy. */
  readonly easy?: { readonly share: number } & Interval;
}

export interface GroupResult {
  readonly responses: number;
  /** Absent when nobody answered the headline question, or when it is withheld. */
  readonly headline?: QuestionResult;
  /** Promoters, passives and detractors, where the headline is a score from 0 to 10. */
  readonly distribution?: NpsCounts;
  /** Every question but text that has answers here, in the order of the survey; the headline too. */
  readonly questions: readonly QuestionResult[];
}

/** `invited`: everybody who was asked in the group, where all of them are known (employees). */
export function groupResultOf(survey: Survey, counted: CountedAnswers, invited?: number): GroupResult {
  const questions = itemsOf(survey).flatMap((question) => {
    const histogram = counted.histograms[question.key];
    const result = histogram && questionResultOf(question, histogram, invited);
    return result ? [result] : [];
  });
  const headline = questions.find(({ question }) => question.key === survey.headline);
  return {
    responses: counted.responses,
    ...(headline && { headline }),
    ...(headline?.question.kind === 'nps' && { distribution: npsCounts(headline.histogram) }),
    questions,
  };
}

/** What was answered in a group, by question. */
export function histogramsOf({ questions }: GroupResult): Map<string, Histogram> {
  return new Map(questions.map(({ question, histogram }) => [question.key, histogram]));
}

function questionResultOf(
  question: Item,
  histogram: Histogram,
  invited: number | undefined,
): QuestionResult | undefined {
  const n = answeredBy(question.kind, histogram);
  if (n === 0) return undefined;
  const metric = metricOf(question.kind);
  const figure = metric && figureOf(metric, histogram, { invited, scale: scaleOf(question) });
  const effort = question.kind === 'effort' ? effortOf(histogram) : undefined;
  return { question, n, histogram, ...(figure && { figure }), ...(effort && { easy: effort.easy }) };
}
