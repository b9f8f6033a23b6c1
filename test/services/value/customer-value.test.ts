import { afterAll, beforeAll, expect, it } from 'vitest';
import { getCustomerValue, putCustomerValue } from '#shared/adapters/dynamodb/customer-value-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { amountOf } from '#shared/domain/contact/revenue.ts';
import { runDue } from '#shared/services/agenda/run-due.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { takeOverCustomer } from '#shared/services/person/take-over-customer.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { summariseCustomers } from '#shared/services/value/summarise-customers.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { checkedPeople } from '#test/support/uploads.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putUnit(db, { unitId: 'hanoi', name: 'Hà Nội' });
});
afterAll(async () => await stop());

const at = (time: string) => ({ clock: () => new Date(`2026-11-23T${time}:00.000Z`) });
const marketing = (time = '02:00') => ({ ...testResources(db), ...at(time), actor: staffActor('marketing') });
const system = (time: string) => ({ ...testResources(db), ...at(time), actor: systemActor });

const FILE = [
  'Mã KH;Họ và tên;Email;Đơn vị;Doanh thu;Doanh thu năm trước;Đến qua',
  'G-1;Minh;minh@g.example.com;hanoi;1.080;900;',
  'G-2;Lan;lan@g.example.com;hanoi;70;0;Giới thiệu',
  'G-3;Tú;tu@g.example.com;hanoi;150;;quảng cáo',
  'G-4;Hoa;hoa@g.example.com;hanoi;0;100;Được giới thiệu',
].join('\r\n');

it('is summed up within a minute after an import, and again after the next one', async () => {
  await importPeople(marketing(), { side: 'customer', csv: FILE });
  expect(await getCustomerValue(db)).toBeUndefined();
  expect(await runDue(system('02:01'))).toMatchObject({ failed: 0 });
  const value = await getCustomerValue(db);
  expect(value).toMatchObject({
    summarisedAt: '2026-11-23T02:01:00.000Z',
    revenue: { customers: 4, low: 1300 },
  });
  expect(Object.entries(value?.years ?? {}).map(([name, sum]) => [name, amountOf(sum)])).toEqual(
    expect.arrayContaining([
      ['prior', 1000],
      ['returning', 1080],
      ['earnedNew', 70],
      ['boughtNew', 150],
      ['newOfUnknownOrigin', 0],
    ]),
  );

  const corrected = FILE.replace('1.080', '1.180').replace('Giới thiệu', '');
  await importPeople(marketing('02:01'), { side: 'customer', csv: corrected });
  await importPeople(marketing('02:01'), { side: 'customer', csv: corrected });
  await runDue(system('02:02'));
  const again = await getCustomerValue(db);
  expect(again).toMatchObject({
    summarisedAt: '2026-11-23T02:02:00.000Z',
    revenue: { customers: 4, low: 1400 },
  });
  expect(again?.years).toMatchObject({
    prior: { customers: 2, low: 1000 },
    returning: { customers: 2, low: 1180 },
    earnedNew: { customers: 0, low: 0 },
    newOfUnknownOrigin: { customers: 1, low: 70 },
  });

  const erased = { side: 'customer', personId: personIdOf('customer', 'G-3') } as const;
  await changePerson(db, erased, { suppressed: 'erased' });
  await summariseCustomers(system('02:03'));
  expect((await getCustomerValue(db))?.revenue).toMatchObject({ customers: 3, low: 1250 });
});

it('is summed up at night where events change single customers, and an older run replaces nothing', async () => {
  const said = { externalId: 'G-1', name: 'Minh', unitId: 'hanoi' };
  await takeOverCustomer(system('03:00'), { ...said, revenue: 2000 });
  await takeOverCustomer(system('03:00'), { ...said, name: 'Minh Anh' });
  expect(await runDue(system('23:59'))).toEqual({ done: 0, failed: 0 });
  const midnight = { ...system('03:00'), clock: () => new Date('2026-11-24T00:00:00.000Z') };
  expect(await runDue(midnight)).toEqual({ done: 1, failed: 0 });
  const value = await getCustomerValue(db);
  expect(value?.revenue).toMatchObject({ customers: 3, low: 2070 });
  expect(value && (await putCustomerValue(db, { ...value, summarisedAt: '2026-11-01T00:00:00.000Z' }))).toBe(
    false,
  );
  expect(await summariseCustomers(system('02:00'))).toEqual({ outcome: 'overtaken' });
  await expect(summariseCustomers(marketing())).rejects.toThrow(NotAllowed);
});

it('names what is wrong with a row in both languages', async () => {
  const csv = [
    'id,name,email,unit,revenue,revenue last year,came by',
    'W-1,Emily,emily@w.example.com,hanoi,5,-3,friends',
    'W-2,Dan,dan@w.example.com,hanoi,9999999999999999,5,Referral',
  ].join('\n');
  const report = await checkedPeople(marketing(), { side: 'customer', csv });
  expect(report.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
    [2, 'revenue last year', '-3'],
    [2, 'came by', 'friends'],
    [3, 'revenue', '9999999999999999'],
  ]);
  expect(report.problems[1]?.reason).toEqual({
    en: '“friends” does not say how somebody came. Use recommendation or bought, or leave it empty.',
    vi: '“friends” không cho biết khách hàng đến qua đâu. Hãy ghi giới thiệu hoặc quảng cáo, hoặc để trống.',
  });
});

it('stands in the results beside the score weighted by revenue, and the revenue at risk', async () => {
  await aStoredProgram(db, 'valuable');
  await aTalliedWave(
    db,
    {
      programId: 'valuable',
      waveId: 'valuable01',
      invitedCount: 100,
      invitedRevenue: {
        all: { customers: 100, low: 0, high: 1 },
        gold: { customers: 50, low: 50_000_000, high: 0 },
      },
    },
    { hanoi: times(20, { recommend: 9 }), hue: times(20, { recommend: 3 }) },
    { hanoi: 1_000_000, hue: 500_000 },
  );
  const { value, tiers, unitDifferences } = await getCustomerResults(marketing(), { waveId: 'valuable01' });
  expect(value.company).toMatchObject({
    answers: 40,
    revenue: 30_000_000,
    plain: { value: 0 },
    weighted: { value: expect.closeTo(100 / 3, 9), effectiveN: expect.closeTo(36, 9), fewCarryIt: false },
    atRisk: {
      invited: { customers: 100, revenue: 100_000_000 },
      detractors: { customers: 20, revenue: 10_000_000, share: 0.1 },
      silent: { customers: 60, revenue: 70_000_000, share: 0.7 },
    },
  });
  expect(value.directory).toMatchObject({ customers: 3, revenue: 2070, growth: { unknownOrigin: 70 } });
  expect(tiers[0]).toMatchObject({ tier: 'gold', value: { atRisk: { silent: { customers: 10 } } } });
  expect(unitDifferences.get('hanoi')).toMatchObject({ difference: 200, detectable: true });
  expect(unitDifferences.has('sao-mai')).toBe(false);
});
