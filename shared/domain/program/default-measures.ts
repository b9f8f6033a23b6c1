import type { Side } from '../side.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import type { Survey } from '../survey/survey.ts';
import { type Measure, MOST_MEASURES } from './program.ts';

/** A measure before somebody has put a name to it. */
export type ProposedMeasure = Pick<Measure, 'measureId' | 'side' | 'question'> & {
  readonly metric: Exclude<Measure['metric'], 'mean'>;
};

type Asked = Pick<Survey, 'questions' | 'headline'>;

/**
 * The health figures that a program starts with, at most four: the score of each side, then overall satisfaction,
 * effort, and the treatment that both sides judge.
 */
export function defaultMeasures(surveys: Readonly<Partial<Record<Side, Asked>>>): ProposedMeasure[] {
  const proposals = [
    propose('customer', surveys.customer, 'nps', (question) => question.kind === 'nps'),
    propose('employee', surveys.employee, 'nps', (question) => question.kind === 'nps'),
    propose('customer', surveys.customer, 'top-two-box', isOverallSatisfaction),
    propose('customer', surveys.customer, 'effort', (question) => question.kind === 'effort'),
    propose('employee', surveys.employee, 'effort', (question) => question.kind === 'effort'),
    propose('employee', surveys.employee, 'top-two-box', isOverallSatisfaction),
  ];
  return proposals.filter((measure) => measure !== undefined).slice(0, MOST_MEASURES);
}

/** The headline where it fits, else the first question that does. */
function propose(
  side: Side,
  survey: Asked | undefined,
  metric: ProposedMeasure['metric'],
  fits: (question: Item) => boolean,
): ProposedMeasure | undefined {
  const fitting = (survey ? itemsOf(survey) : []).filter(fits);
  const question = fitting.find(({ key }) => key === survey?.headline) ?? fitting[0];
  if (!question) return undefined;
  return { measureId: `${side}_${metric.replaceAll('-', '_')}`, side, question: question.key, metric };
}

/** Satisfaction or agreement with the whole, not with one moment of truth or one angle of it. */
function isOverallSatisfaction(question: Item): boolean {
  return (
    (question.kind === 'rating' || question.kind === 'agreement') &&
    question.moment === undefined &&
    question.angle === undefined &&
    question.treatment === undefined
  );
}
