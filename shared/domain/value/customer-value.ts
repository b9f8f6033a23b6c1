// What all customers of the directory bring, summed up once so that no page ever goes through them.
import * as z from 'zod';
import type { Customer } from '../contact/person.ts';
import { addRevenue, NO_REVENUE, type RevenueSum, revenueOf, wholeRevenue } from '../contact/revenue.ts';
import { WholeRevenueSum } from '../contact/whole-revenue-sum.ts';
import { topFifthOf } from '../metric/top-fifth.ts';

/** Revenue of this year and the year before, of customers of whom both are known. */
const RevenueYearSums = z.object({
  /** Last year's revenue of those who were customers then, and what the same ones bring this year. */
  prior: WholeRevenueSum,
  returning: WholeRevenueSum,
  /** This year's revenue of new customers: those who came by recommendation, who were won, and of whom nobody knows. */
  earnedNew: WholeRevenueSum,
  boughtNew: WholeRevenueSum,
  newOfUnknownOrigin: WholeRevenueSum,
});
export type RevenueYearSums = Readonly<Record<keyof z.infer<typeof RevenueYearSums>, RevenueSum>>;

export const CustomerValue = z.object({
  /** When the directory began to be read. */
  summarisedAt: z.iso.datetime(),
  /** Of those whose revenue is known. */
  revenue: WholeRevenueSum,
  topFifth: z.object({ customers: z.int(), of: z.int(), share: z.number().min(0).max(1) }).optional(),
  years: RevenueYearSums,
});
export type CustomerValue = z.infer<typeof CustomerValue>;

/** Adds customers up, one by one, in any order. Whoever was erased counts no more. */
export function customerValueFrom(summarisedAt: string) {
  const revenues: number[] = [];
  let revenue = NO_REVENUE;
  let years: RevenueYearSums = {
    prior: NO_REVENUE,
    returning: NO_REVENUE,
    earnedNew: NO_REVENUE,
    boughtNew: NO_REVENUE,
    newOfUnknownOrigin: NO_REVENUE,
  };
  return {
    add(customer: Customer): void {
      if (customer.suppressed === 'erased' || customer.revenue === undefined) return;
      revenues.push(wholeRevenue(customer.revenue));
      revenue = addRevenue(revenue, revenueOf(customer.revenue));
      const now = revenueOf(customer.revenue);
      if (customer.revenueLastYear) {
        const prior = addRevenue(years.prior, revenueOf(customer.revenueLastYear));
        years = { ...years, prior, returning: addRevenue(years.returning, now) };
        return;
      }
      const kind = kindOfNew(customer);
      if (kind) years = { ...years, [kind]: addRevenue(years[kind], now) };
    },
    value(): CustomerValue {
      const topFifth = topFifthOf(revenues);
      return { summarisedAt, revenue, years, ...(topFifth && { topFifth }) };
    },
  };
}

/** New is who brought nothing last year, or of whom only is said how they came. */
function kindOfNew({ revenueLastYear, cameBy }: Customer): keyof RevenueYearSums | undefined {
  if (cameBy === 'recommendation') return 'earnedNew';
  if (cameBy === 'bought') return 'boughtNew';
  return revenueLastYear === 0 ? 'newOfUnknownOrigin' : undefined;
}
