/** Revenue of two years, in the same currency. */
export interface RevenueYears {
  readonly prior: number;
  /** This year's revenue from customers of the year before. */
  readonly returning: number;
  /** This year's revenue from customers who came by recommendation. */
  readonly earnedNew: number;
  /** This year's revenue from customers won by advertising and sales. */
  readonly boughtNew: number;
}

export interface EarnedGrowth {
  readonly netRevenueRetention: number;
  readonly earnedNewCustomers: number;
  readonly rate: number;
  readonly totalGrowth: number;
  /** Share of the growth that was earned; absent without growth. */
  readonly ratio?: number;
}

/** NRR + ENC - 1 (Bain). From revenue, never from survey weights. `undefined` without revenue the year before. */
export function earnedGrowth(years: RevenueYears): EarnedGrowth | undefined {
  if (years.prior <= 0) return undefined;
  const netRevenueRetention = years.returning / years.prior;
  const earnedNewCustomers = years.earnedNew / years.prior;
  const rate = netRevenueRetention + earnedNewCustomers - 1;
  const totalGrowth = (years.returning + years.earnedNew + years.boughtNew) / years.prior - 1;
  return {
    netRevenueRetention,
    earnedNewCustomers,
    rate,
    totalGrowth,
    ...(totalGrowth > 0 && { ratio: rate / totalGrowth }),
  };
}
