import * as z from 'zod';
import { Tier } from '../contact/person.ts';
import { Localized } from '../localized.ts';
import { Aim, CompanyMeasure, Measure } from '../program/program.ts';
import { Side } from '../side.ts';

/**
 * A figure with its interval: NPS in points, top-two-box as a share of 0 to 1, effort and mean on their scale.
 * `share` (0..1) and `growth` (as a share of the year before) are counted: they have no interval but that of rounding.
 */
export const DigestFigure = z.object({
  metric: z.enum([...Measure.shape.metric.options, 'share', 'growth']),
  n: z.int().min(0),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
});
export type DigestFigure = z.infer<typeof DigestFigure>;

/** Against the wave before. Not `detectable`: the difference lies within what chance alone would do. */
export const DigestChange = z.object({
  difference: z.number(),
  detectable: z.boolean(),
  since: z.iso.datetime(),
});
export type DigestChange = z.infer<typeof DigestChange>;

/** One of the measures that leadership watches. Without a figure it is either withheld or still unanswered. */
export const DigestMeasure = z.object({
  measureId: z.string(),
  side: Side,
  label: Localized,
  /** Of a measure that comes from no single question: says what is counted. */
  kind: CompanyMeasure.shape.kind.optional(),
  figure: DigestFigure.optional(),
  withheld: z.boolean(),
  change: DigestChange.optional(),
  ...Aim,
  /** Where the figure comes from. `live`: answers still come in. */
  source: z
    .object({
      waveId: z.string().optional(),
      number: z.int().optional(),
      at: z.iso.datetime(),
      live: z.boolean(),
    })
    .optional(),
  /** The figure wave by wave, oldest first, the present one last. */
  trend: z
    .array(
      z.object({
        at: z.iso.datetime(),
        value: z.number(),
        low: z.number().optional(),
        high: z.number().optional(),
      }),
    )
    .optional(),
  /** Figures from elsewhere. `difference` is ours less theirs, and absent where theirs cannot be tested. */
  references: z
    .array(
      z.object({
        value: z.number(),
        source: z.string(),
        asOf: z.iso.date(),
        difference: z.number().optional(),
        detectable: z.boolean().optional(),
      }),
    )
    .optional(),
});
export type DigestMeasure = z.infer<typeof DigestMeasure>;

/** What one side of one unit may show. */
export const DigestCell = z.object({ figure: DigestFigure.optional(), withheld: z.boolean() });
export type DigestCell = z.infer<typeof DigestCell>;

/** Both sides by unit. The labels say which figure stands in each of the two columns. */
export const DigestUnits = z.object({
  customerLabel: Localized,
  employeeLabel: Localized,
  rows: z.array(
    z.object({ unitId: z.string(), name: z.string(), customer: DigestCell, employee: DigestCell }),
  ),
});
export type DigestUnits = z.infer<typeof DigestUnits>;

/**
 * Where inside and outside disagree most. `perception`: what employees expect customers to say, against what they
 * say; `treatment`: one statement asked of both; `process`: shares of 0 to 1, such as response rates.
 */
export const DigestGap = z.object({
  kind: z.enum(['perception', 'treatment', 'process']),
  /** Absent for the company as a whole. */
  unitName: z.string().optional(),
  statement: Localized,
  customer: z.number(),
  employee: z.number(),
  /** Interval of employee minus customer. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** Clear of chance and large enough to matter. */
  flagged: z.boolean(),
});
export type DigestGap = z.infer<typeof DigestGap>;

/** A customer to ring up. */
export const DigestCall = z.object({
  caseId: z.string(),
  name: z.string(),
  unitName: z.string(),
  tier: Tier.optional(),
  score: z.int(),
  comment: z.string().optional(),
  dueAt: z.iso.datetime(),
  overdue: z.boolean(),
});
export type DigestCall = z.infer<typeof DigestCall>;

/** Everything that one digest says, in no language yet. */
export const DigestContent = z.object({
  programId: z.string(),
  programName: Localized,
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  timeZone: z.string(),
  measures: z.array(DigestMeasure).max(4),
  units: DigestUnits.optional(),
  widestGap: DigestGap.optional(),
  responseRates: z.object({
    customer: z
      .object({
        invited: z.int().min(0),
        /** Of the invited. */
        answered: z.int().min(0),
        /** Answers through open links, where there are some. */
        open: z.int().min(0).optional(),
      })
      .optional(),
    /** Rounded to 5 %, and absent below ten invited. */
    employee: z.object({ invited: z.int().min(0), percent: z.number().optional() }).optional(),
  }),
  /** The newest first; the mail shows the first few. */
  calls: z.array(DigestCall),
  openCases: z.int().min(0),
  overdueCases: z.int().min(0),
  overdueActions: z.int().min(0),
  /** Whole addresses of pages of the console. */
  links: z.object({
    results: z.url(),
    pairReport: z.url().optional(),
    cases: z.url(),
    settings: z.url().optional(),
  }),
});
export type DigestContent = z.infer<typeof DigestContent>;
