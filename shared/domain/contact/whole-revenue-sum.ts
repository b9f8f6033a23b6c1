import * as z from 'zod';

/** How a `RevenueSum` is stored. */
export const WholeRevenueSum = z.object({
  customers: z.int().min(0),
  low: z.int().min(0),
  high: z.int().min(0),
});
