import * as z from 'zod';

/**
 * The least that may be set. A week between any two surveys: until then the usual reminders of the first one still
 * come. Thirty days between two about the relationship: mail that comes more often is what complaints are made of.
 */
export const REST_FLOORS: RestPeriods = { relationshipInDays: 30, anyInDays: 7 };
export const LONGEST_REST_IN_DAYS = 365;

/** Days in which a customer gets no second survey, of whatever program. Reminders do not count. */
export const RestPeriods = z
  .object({
    /** Between two surveys about the relationship as a whole. */
    relationshipInDays: z.int().min(30).max(LONGEST_REST_IN_DAYS),
    /** Between any two. */
    anyInDays: z.int().min(7).max(LONGEST_REST_IN_DAYS),
  })
  .refine(({ relationshipInDays, anyInDays }) => relationshipInDays >= anyInDays);
export interface RestPeriods {
  readonly relationshipInDays: number;
  readonly anyInDays: number;
}

export const DEFAULT_REST_PERIODS: RestPeriods = { relationshipInDays: 90, anyInDays: 30 };
