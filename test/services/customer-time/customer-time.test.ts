import { afterAll, beforeAll, expect, it } from 'vitest';
import { putCompanyCalendar } from '#shared/adapters/dynamodb/company-calendar-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listCustomerTime } from '#shared/services/customer-time/list-customer-time.ts';
import { logCustomerTime } from '#shared/services/customer-time/log-customer-time.ts';
import { removeCustomerTime } from '#shared/services/customer-time/remove-customer-time.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  // The twentieth of November is the day of teachers in Vietnam.
  await putCompanyCalendar(db, { timeZone: 'Asia/Ho_Chi_Minh', holidays: [{ date: '2026-11-20' }] });
});
afterAll(async () => await stop());

const leader = () => ({ ...testResources(db), actor: staffActor('leadership') });
const visit = { date: '2026-11-18', hours: '6,5', whom: 'Guests at gate B', learnt: 'They miss seats.' };

it('tells the share of the working time, in a month that is not over and without holidays', async () => {
  await logCustomerTime(leader(), visit);
  await logCustomerTime(leader(), { ...visit, date: '2026-11-23', hours: '5.5', learnt: '' });
  await logCustomerTime(leader(), { ...visit, date: '2026-10-01', hours: '8' });
  const { months, people } = await listCustomerTime(leader());
  expect(months.map(({ month }) => month)).toEqual([
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
  // Sixteen weekdays up to Monday the 23rd, less the holiday.
  expect(months.at(-1)?.workingHours).toBe(15 * 8);
  expect(people[0]?.months.slice(-2)).toEqual([
    { month: '2026-10', hours: 8, share: 8 / (22 * 8) },
    { month: '2026-11', hours: 12, share: 0.1 },
  ]);
});

it('is refused where it cannot have been so', async () => {
  const typed = { date: '2026-11-24', hours: '25', whom: '', learnt: '' };
  expect(await logCustomerTime(leader(), typed)).toEqual({
    outcome: 'refused',
    problems: { date: 'in-the-future', hours: 'no-hours', whom: 'missing' },
  });
});

it('is taken back by whoever noted it, and by nobody else', async () => {
  const [first] = (await listCustomerTime(leader())).entries;
  const entryId = first?.entryId ?? '';
  const marketing = { ...testResources(db), actor: staffActor('marketing') };
  await expect(removeCustomerTime(marketing, { entryId })).rejects.toThrow(NotAllowed);
  await removeCustomerTime(leader(), { entryId });
  expect((await listCustomerTime(leader())).entries.map((each) => each.entryId)).not.toContain(entryId);
});
