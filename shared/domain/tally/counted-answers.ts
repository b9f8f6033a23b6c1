import * as z from 'zod';

/**
 * How often each value of a question was given: `{ "9": 12, "10": 30 }`. Choices count by their key; where
 * several may be chosen, `*` counts the people.
 */
export const Histogram = z.record(z.string(), z.number().min(0));
export type Histogram = z.infer<typeof Histogram>;

/** What answers weigh, as the flat whole numbers of `weight-tally.ts`; what is zero is left out. */
export type WeightTally = Readonly<Record<string, number>>;

/** Everything that figures are computed from. A tally and a released group have this shape in common. */
export const CountedAnswers = z.object({
  responses: z.int().min(0),
  histograms: z.record(z.string(), Histogram),
});
export type CountedAnswers = z.infer<typeof CountedAnswers> & {
  /** Of the headline, where it is a score and revenue is known. Only of customers: releases never have it. */
  readonly weights?: WeightTally;
};
