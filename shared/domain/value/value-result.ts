// Who is how content, weighed by what each customer brings, and how much revenue stands behind those who are not.
import { amountOf, type RevenueSum } from '../contact/revenue.ts';
import { type EarnedGrowth, earnedGrowth } from '../metric/earned-growth.ts';
import { containing, type Interval } from '../metric/interval.ts';
import { answersIn, clampedNpsInterval, npsOf } from '../metric/nps.ts';
import { type WeightedNps, weightedNps } from '../metric/nps-weighted.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import { weighedCounts, weightSumsOf } from '../tally/weight-tally.ts';
import type { InvitedRevenue } from '../wave/invited-revenue.ts';
import type { CustomerValue } from './customer-value.ts';

/** Some customers and their yearly revenue; the share is of the revenue of everybody invited, 0..1. */
export interface Exposed {
  readonly customers: number;
  readonly revenue: number;
  readonly share: number;
}

/** How much yearly revenue lies with customers who are discontent or silent. An exposure, not a forecast. */
export interface RevenueAtRisk {
  readonly invited: { readonly customers: number; readonly revenue: number };
  readonly detractors: Exposed;
  readonly silent: Exposed;
}

/** The score of customers whose revenue is known, plain and weighted by it; in points. */
export interface GroupValue {
  readonly answers: number;
  /** Yearly revenue of those who answered. */
  readonly revenue: number;
  /** Of the very same answers. */
  readonly plain: { readonly value: number } & Interval;
  readonly weighted: WeightedNps;
  /** Absent where it is not known what the invited bring. */
  readonly atRisk?: RevenueAtRisk;
}

/** `undefined` where no answer weighs anything. The intervals contain their values. */
export function groupValueOf(
  { weights }: Pick<CountedAnswers, 'weights'>,
  invited: RevenueSum | undefined,
): GroupValue | undefined {
  if (!weights) return undefined;
  const counts = weighedCounts(weights);
  const sums = weightSumsOf(weights);
  const answers = answersIn(counts);
  const weighted = weightedNps(sums, answers);
  if (!weighted) return undefined;
  const plain = npsOf(counts);
  const revenue = sums.promoters + sums.passives + sums.detractors;
  const atRisk = invited && atRiskOf(invited, { answers, revenue }, [counts.detractors, sums.detractors]);
  return {
    answers,
    revenue,
    plain: { value: plain, ...containing(clampedNpsInterval(counts), plain) },
    weighted: { ...weighted, ...containing(weighted, weighted.value) },
    ...(atRisk && { atRisk }),
  };
}

function atRiskOf(
  sum: RevenueSum,
  answered: { readonly answers: number; readonly revenue: number },
  [detractors, lost]: readonly [customers: number, revenue: number],
): RevenueAtRisk | undefined {
  // While an event is being counted, its answer may be ahead of its invitation.
  const customers = Math.max(sum.customers, answered.answers);
  const total = Math.max(amountOf(sum), answered.revenue);
  if (total === 0) return undefined;
  const exposed = (people: number, revenue: number) => ({
    customers: people,
    revenue,
    share: revenue / total,
  });
  return {
    invited: { customers, revenue: total },
    detractors: exposed(detractors, lost),
    silent: exposed(customers - answered.answers, total - answered.revenue),
  };
}

/** The whole view of value: the company in this wave, and what all customers of the directory bring. */
export interface ValueResult {
  readonly company?: GroupValue;
  readonly directory?: DirectoryValue;
}

export interface DirectoryValue {
  readonly summarisedAt: string;
  readonly customers: number;
  readonly revenue: number;
  readonly topFifth?: CustomerValue['topFifth'];
  /** Absent where nobody's revenue of the year before is known. */
  readonly growth?: EarnedGrowth & {
    /** This year's revenue of new customers of whom nobody knows how they came; counted as not earned. */
    readonly unknownOrigin: number;
  };
}

export function valueResultOf(
  company: CountedAnswers,
  invited: InvitedRevenue | undefined,
  directory: CustomerValue | undefined,
): ValueResult {
  const group = groupValueOf(company, invited?.all);
  const summed = directory && directory.revenue.customers > 0 ? directoryValueOf(directory) : undefined;
  return { ...(group && { company: group }), ...(summed && { directory: summed }) };
}

function directoryValueOf({ summarisedAt, revenue, topFifth, years }: CustomerValue): DirectoryValue {
  const unknownOrigin = amountOf(years.newOfUnknownOrigin);
  const growth = earnedGrowth({
    prior: amountOf(years.prior),
    returning: amountOf(years.returning),
    earnedNew: amountOf(years.earnedNew),
    // Nobody is said to have been recommended who may not have been.
    boughtNew: amountOf(years.boughtNew) + unknownOrigin,
  });
  return {
    summarisedAt,
    customers: revenue.customers,
    revenue: amountOf(revenue),
    ...(topFifth && { topFifth }),
    ...(growth && { growth: { ...growth, unknownOrigin } }),
  };
}
