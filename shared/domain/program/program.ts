import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { QuestionKey } from '../survey/question-key.ts';

/** One of the at most four health figures that leadership watches. */
export const Measure = z.object({
  measureId: QuestionKey,
  side: Side,
  question: QuestionKey,
  metric: z.enum(['nps', 'top-two-box', 'effort', 'mean']),
  label: Localized,
  target: z.number().optional(),
});
export type Measure = z.infer<typeof Measure>;

/** A customer survey and an employee survey with the same moments of truth, units and calendar. */
export const Program = z.object({
  programId: z.string().min(1),
  name: Localized,
  surveys: z.object({ customer: z.string().optional(), employee: z.string().optional() }),
  measures: z.array(Measure).max(4),
  createdAt: z.iso.datetime(),
});
export type Program = z.infer<typeof Program>;
