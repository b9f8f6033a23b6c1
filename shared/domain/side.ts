import * as z from 'zod';

/** The two sides of a company: those it serves, and those who serve. */
export const Side = z.enum(['customer', 'employee']);
export type Side = z.infer<typeof Side>;

export function otherSideOf(side: Side): Side {
  return side === 'customer' ? 'employee' : 'customer';
}
