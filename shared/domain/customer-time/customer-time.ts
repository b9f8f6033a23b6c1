import * as z from 'zod';

/** Who leads gives at least this share of the working time to customers. */
export const SHARE_FOR_CUSTOMERS = 0.1;
export const HOURS_OF_A_WORKING_DAY = 8;

/** Some hours that somebody spent with customers, and what came of them. */
export const CustomerTime = z.object({
  /** Begins with the date, so that entries lie in the order of their days. */
  entryId: z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9]{12}$/),
  date: z.iso.date(),
  hours: z.number().min(0.25).max(24),
  staffId: z.string(),
  name: z.string(),
  whom: z.string().min(1).max(200),
  learnt: z.string().max(1000).optional(),
});
export type CustomerTime = z.infer<typeof CustomerTime>;

export interface MonthOfTime {
  /** `2026-11`. */
  readonly month: string;
  /** Working hours of the month, of the running one up to today. */
  readonly workingHours: number;
}

export interface TimeOfPerson {
  readonly staffId: string;
  readonly name: string;
  /** In the order of the months; the share is of one person's working time, absent where there was none yet. */
  readonly months: readonly { readonly month: string; readonly hours: number; readonly share?: number }[];
}

/** The hours of each person in each month, whoever gave most in the last month first. */
export function timeByPerson(
  entries: readonly CustomerTime[],
  months: readonly MonthOfTime[],
): TimeOfPerson[] {
  const people = [...Map.groupBy(entries, ({ staffId }) => staffId)].map(([staffId, own]) => ({
    staffId,
    name: own.at(-1)?.name ?? staffId,
    months: months.map(({ month, workingHours }) => {
      const hours = own
        .filter(({ date }) => date.startsWith(month))
        .reduce((sum, { hours: each }) => sum + each, 0);
      return { month, hours, ...(workingHours > 0 && { share: hours / workingHours }) };
    }),
  }));
  const last = ({ months: all }: TimeOfPerson) => all.at(-1)?.hours ?? 0;
  return people.sort((a, b) => last(b) - last(a) || a.name.localeCompare(b.name));
}
