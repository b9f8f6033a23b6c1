import * as z from 'zod';

export const MOST_SENDING_DAYS = 60;

/** At which local hours and on which days the mails of a wave leave; a wave without one sends at once. */
export const SendingPlan = z
  .object({
    /** From this hour of a reader's day until that one: 9 to 17 ends at 16:59. */
    fromHour: z.int().min(0).max(23),
    untilHour: z.int().min(1).max(24),
    /** 1 is Monday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    /** Within this hour only, except for what was held up. */
    atHour: z.int().min(0).max(23).optional(),
    /** The invited are spread over so many sending days. */
    days: z.int().min(2).max(MOST_SENDING_DAYS).optional(),
  })
  .refine(({ fromHour, untilHour }) => fromHour < untilHour)
  .refine(
    ({ atHour, fromHour, untilHour }) => atHour === undefined || (atHour >= fromHour && atHour < untilHour),
  );
export type SendingPlan = z.infer<typeof SendingPlan>;

/** When mails find their readers at a desk. */
export const DEFAULT_SENDING_PLAN: SendingPlan = { fromHour: 9, untilHour: 17, weekdays: [1, 2, 3, 4, 5] };

/** The plan with as many days as it takes to mail no more than so many people a day; unchanged where one is enough. */
export function spreadOver(
  people: number,
  plan: SendingPlan | undefined,
  mostPerDay: number | undefined,
): SendingPlan | undefined {
  if (!plan || mostPerDay === undefined || people <= mostPerDay) return plan;
  return { ...plan, days: Math.ceil(people / mostPerDay) };
}
