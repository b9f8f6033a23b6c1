// Amounts of revenue that can be added up, and taken off again, without ever losing a unit of the currency.

/** The largest yearly revenue of one customer that is counted with. */
export const LARGEST_REVENUE = 1e15;

/**
 * Sums are kept as two or four numbers below and above powers of this, because a sum of large amounts, or of their
 * squares, is more than a number holds exactly. Each part stays exact for ninety million amounts.
 */
export const REVENUE_BASE = 1e8;

/** Revenue of some customers, in whole units of the currency: `high` × 100,000,000 + `low`. */
export interface RevenueSum {
  /** Customers whose revenue is known. */
  readonly customers: number;
  readonly low: number;
  readonly high: number;
}

export const NO_REVENUE: RevenueSum = { customers: 0, low: 0, high: 0 };

/** Revenue in whole units of the currency, as all sums count it. */
export function wholeRevenue(revenue: number): number {
  return Math.round(Math.min(Math.max(revenue, 0), LARGEST_REVENUE));
}

/** The revenue of one customer as a sum; nothing where it is not known. */
export function revenueOf(revenue: number | undefined): RevenueSum {
  if (revenue === undefined) return NO_REVENUE;
  const whole = wholeRevenue(revenue);
  return { customers: 1, low: whole % REVENUE_BASE, high: Math.floor(whole / REVENUE_BASE) };
}

export function addRevenue(a: RevenueSum, b: RevenueSum): RevenueSum {
  return { customers: a.customers + b.customers, low: a.low + b.low, high: a.high + b.high };
}

/** The amount that a sum stands for. */
export function amountOf({ low, high }: Pick<RevenueSum, 'low' | 'high'>): number {
  return high * REVENUE_BASE + low;
}
