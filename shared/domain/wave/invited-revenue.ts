import * as z from 'zod';
import { Tier } from '../contact/person.ts';
import { addRevenue, NO_REVENUE, type RevenueSum, revenueOf } from '../contact/revenue.ts';
import { WholeRevenueSum } from '../contact/whole-revenue-sum.ts';
import type { Invitation } from './invitation.ts';

/** Everybody invited together, or the customers of one tier. */
export const RevenueGroup = z.enum(['all', ...Tier.options]);
export type RevenueGroup = z.infer<typeof RevenueGroup>;

/** Yearly revenue of the customers who were invited, as known at that time; groups without any are left out. */
export const InvitedRevenue = z.partialRecord(RevenueGroup, WholeRevenueSum);
export type InvitedRevenue = Readonly<Partial<Record<RevenueGroup, RevenueSum>>>;

/** What one invitation adds; nothing where the revenue is not known. */
export function invitedRevenueOf({ tier, revenue }: Pick<Invitation, 'tier' | 'revenue'>): InvitedRevenue {
  if (revenue === undefined) return {};
  const sum = revenueOf(revenue);
  return { all: sum, ...(tier && { [tier]: sum }) };
}

export function addInvitedRevenue(a: InvitedRevenue, b: InvitedRevenue): InvitedRevenue {
  const groups = RevenueGroup.options.filter((group) => a[group] ?? b[group]);
  return Object.fromEntries(
    groups.map((group) => [group, addRevenue(a[group] ?? NO_REVENUE, b[group] ?? NO_REVENUE)]),
  );
}
