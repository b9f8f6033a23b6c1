import type { Side } from '../side.ts';

/** Days in which a customer gets no second survey of any program. Reminders do not count. */
export const CUSTOMER_REST_PERIOD_IN_DAYS = 30;

/** 0 for employees: their waves follow a calendar that everybody knows, and nobody may be missing from one. */
export function restPeriodInDays(side: Side): number {
  return side === 'customer' ? CUSTOMER_REST_PERIOD_IN_DAYS : 0;
}

/** The same time of day so many days (of 24 hours) later, or earlier where negative. ISO date-time in and out. */
export function afterDays(dateTime: string, days: number): string {
  return new Date(Date.parse(dateTime) + days * 24 * 3600 * 1000).toISOString();
}
