import * as z from 'zod';
import type { Metric } from '../metric/figure.ts';
import { Measure } from '../program/program.ts';
import { Side } from '../side.ts';
import { QuestionKey } from '../survey/question-key.ts';
import type { Scale } from '../survey/scale.ts';

/** A figure from elsewhere that one question of a program is held against. */
export const Benchmark = z.object({
  benchmarkId: z.string().regex(/^[a-z0-9]{16}$/),
  programId: z.string().min(1),
  side: Side,
  /** The question of that side's survey whose figure it is compared with. */
  question: QuestionKey,
  metric: Measure.shape.metric,
  /** In the unit of the metric: NPS in points, top-two-box as a share of 0 to 1, means on their scale. */
  value: z.number(),
  /** Answers behind it. Where nobody says how many, it is shown and never tested. */
  n: z.int().min(2).max(100_000_000).optional(),
  /** Who published it. */
  source: z.string().min(1).max(200),
  /** The day, or the end of the period, that it speaks of. */
  asOf: z.iso.date(),
  industry: z.string().min(1).max(120).optional(),
  savedAt: z.iso.datetime(),
  /** Name of whoever entered it. */
  savedBy: z.string(),
});
export type Benchmark = z.infer<typeof Benchmark>;

/** What tells one benchmark from another: entered again it replaces the earlier one. */
export type BenchmarkIdentity = Pick<
  Benchmark,
  'programId' | 'side' | 'question' | 'source' | 'asOf' | 'industry'
>;

/** More than anybody holds a figure against. */
export const MOST_BENCHMARKS_OF_A_PROGRAM = 200;

/** The lowest and the highest value that a metric can take; `scale` is that of the question. */
export function rangeOf(metric: Metric, scale: Scale | undefined): Scale {
  if (metric === 'nps') return { min: -100, max: 100 };
  if (metric === 'top-two-box') return { min: 0, max: 1 };
  return scale ?? (metric === 'effort' ? { min: 1, max: 7 } : { min: 0, max: 10 });
}

/** The newest first; of one day by their source. */
export function byDate(a: Benchmark, b: Benchmark): number {
  if (a.asOf !== b.asOf) return a.asOf > b.asOf ? -1 : 1;
  return a.source.localeCompare(b.source);
}
