// What leadership may choose among: the rated questions of both sides, and what comes from no single question.
import { rangeOf } from '../benchmark/benchmark.ts';
import type { Localized } from '../localized.ts';
import { metricOf } from '../metric/figure.ts';
import { Side } from '../side.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import { type Scale, scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { CompanyMeasure, type Measure, type WatchedMeasure } from './program.ts';

/** Where a figure comes from, without the name and the target that somebody gives it. */
export type MeasureSource =
  | Pick<Measure, 'side' | 'question' | 'metric'>
  | Pick<CompanyMeasure, 'side' | 'kind'>;

export interface MeasureChoice {
  /** Names the choice in a form: `customer:recommend`, `employee:participation:`. */
  readonly choice: string;
  readonly source: MeasureSource;
  /** Of the question, where it is one. */
  readonly wording?: Localized;
  /** What a target may be: points, shares of 0 to 1, or values of the scale. */
  readonly range: Scale;
  /** People read and type it in percent. */
  readonly inPercent: boolean;
}

type Asked = Pick<Survey, 'questions' | 'headline'>;
type Kind = CompanyMeasure['kind'];

const RANGES: Readonly<Record<Kind, Scale>> = {
  participation: { min: 0, max: 1 },
  'weighted-nps': { min: -100, max: 100 },
  'called-in-time': { min: 0, max: 1 },
  'earned-growth': { min: -1, max: 10 },
};

/** Customers before employees; the headline first, then the other questions in their order, then the rest. */
export function measureChoices(surveys: Readonly<Partial<Record<Side, Asked>>>): MeasureChoice[] {
  return Side.options.flatMap((side) => {
    const survey = surveys[side];
    if (!survey) return [];
    const asked = itemsOf(survey).flatMap((item) => questionChoice(side, item));
    const headline = `${side}:${survey.headline}`;
    const kinds = CompanyMeasure.shape.kind.options.filter(
      (kind) => side === 'customer' || kind === 'participation',
    );
    return [
      ...asked.filter(({ choice }) => choice === headline),
      ...asked.filter(({ choice }) => choice !== headline),
      ...kinds.map((kind) => companyChoice(side, kind)),
    ];
  });
}

/** The name under which a measure stands in a form. */
export function choiceOf(source: MeasureSource | WatchedMeasure): string {
  return 'question' in source ? `${source.side}:${source.question}` : `${source.side}:${source.kind}:`;
}

function questionChoice(side: Side, item: Item): MeasureChoice[] {
  const metric = metricOf(item.kind);
  if (!metric) return [];
  const source = { side, question: item.key, metric };
  const range = rangeOf(metric, scaleOf(item));
  const inPercent = metric === 'top-two-box';
  return [{ choice: choiceOf(source), source, wording: item.wording, range, inPercent }];
}

function companyChoice(side: Side, kind: Kind): MeasureChoice {
  const source = { side, kind };
  return { choice: choiceOf(source), source, range: RANGES[kind], inPercent: kind !== 'weighted-nps' };
}
