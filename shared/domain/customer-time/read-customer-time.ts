// Hours with customers as they were typed.
import { tidy } from '../contact/plain-text.ts';
import { normaliseText } from '../response/normalise-text.ts';
import { CustomerTime } from './customer-time.ts';

export interface TypedTime {
  readonly date: string;
  readonly hours: string;
  readonly whom: string;
  readonly learnt: string;
}

export type TimeProblem = 'missing' | 'too-long' | 'no-date' | 'in-the-future' | 'no-hours';
export type TimeProblems = Partial<Record<keyof TypedTime, TimeProblem>>;

export type ReadTime =
  | { readonly outcome: 'read'; readonly time: Pick<CustomerTime, 'date' | 'hours' | 'whom' | 'learnt'> }
  | { readonly outcome: 'refused'; readonly problems: TimeProblems };

/** Reads what was typed; all that is wrong with it is named. `1,5` hours are one and a half. */
export function readCustomerTime(typed: TypedTime, today: string): ReadTime {
  const { shape } = CustomerTime;
  const problems: TimeProblems = {};
  const [date, whom, learnt] = [tidy(typed.date), tidy(typed.whom), normaliseText(typed.learnt)];
  const hours = Number(typed.hours.trim().replace(',', '.'));
  if (date === '') problems.date = 'missing';
  else if (!shape.date.safeParse(date).success) problems.date = 'no-date';
  else if (date > today) problems.date = 'in-the-future';
  if (typed.hours.trim() === '') problems.hours = 'missing';
  else if (!shape.hours.safeParse(hours).success) problems.hours = 'no-hours';
  if (whom === '') problems.whom = 'missing';
  else if (!shape.whom.safeParse(whom).success) problems.whom = 'too-long';
  if (!shape.learnt.safeParse(learnt).success) problems.learnt = 'too-long';
  if (Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  return { outcome: 'read', time: { date, hours, whom, ...(learnt && { learnt }) } };
}
