import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { QuestionKey } from '../survey/question-key.ts';

export const MOST_MEASURES = 4;

const MeasureId = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/);

/** What leadership wants of a figure, and who answers for it. The target is in the unit of the figure. */
export const Aim = {
  target: z.number().optional(),
  /** The day by which the target is to be reached. */
  targetBy: z.iso.date().optional(),
  owner: z.string().min(1).max(80).optional(),
};

/** A health figure that comes from the answers to one question. */
export const Measure = z.object({
  measureId: MeasureId,
  side: Side,
  question: QuestionKey,
  metric: z.enum(['nps', 'top-two-box', 'effort', 'mean']),
  label: Localized,
  ...Aim,
});
export type Measure = z.infer<typeof Measure>;

/**
 * A health figure that comes from no single question: the share of the invited who answered, the score weighted by
 * revenue (in points), the share of customers called in time, earned growth. All but the score are 0..1.
 */
export const CompanyMeasure = z.object({
  measureId: MeasureId,
  side: Side,
  kind: z.enum(['participation', 'weighted-nps', 'called-in-time', 'earned-growth']),
  label: Localized,
  ...Aim,
});
export type CompanyMeasure = z.infer<typeof CompanyMeasure>;

/** One of the at most four health figures that leadership watches. */
export const WatchedMeasure = z.union([Measure, CompanyMeasure]);
export type WatchedMeasure = z.infer<typeof WatchedMeasure>;

/** A customer survey and an employee survey with the same moments of truth, units and calendar. */
export const Program = z.object({
  programId: z.string().min(1),
  name: Localized,
  surveys: z.object({ customer: z.string().optional(), employee: z.string().optional() }),
  measures: z.array(WatchedMeasure).max(MOST_MEASURES),
  /** How often the measures were chosen anew. */
  measuresRevision: z.int().min(0).optional(),
  createdAt: z.iso.datetime(),
});
export type Program = z.infer<typeof Program>;

export function isOfQuestion(measure: WatchedMeasure): measure is Measure {
  return 'question' in measure;
}

/** The measures of one side that come from answers to a question. */
export function questionMeasures({ measures }: Pick<Program, 'measures'>, side?: Side): Measure[] {
  return measures.filter(isOfQuestion).filter((measure) => side === undefined || measure.side === side);
}
