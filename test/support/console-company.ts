import { putCustomerValue } from '#shared/adapters/dynamodb/customer-value-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { noteSuspectedAnswer } from '#shared/adapters/dynamodb/suspected-answer-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Suspicion } from '#shared/domain/response/suspicion.ts';
import { type CustomerValue, customerValueFrom } from '#shared/domain/value/customer-value.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { aResponse } from './answered-wave.ts';
import { aCustomer, aWave } from './builders.ts';
import { aStoredLink } from './open-links.ts';
import {
  aReleasedWave,
  aStoredProgram,
  aTalliedWave,
  CUSTOMER_SURVEY,
  EMPLOYEE_SURVEY,
  times,
} from './paired-company.ts';

const pleased = { recommend: 9, food: 5, easy: 6, respect: 5 };
const bitter = { recommend: 4, food: 2, easy: 3, respect: 4 };
const proud = { recommend_work: 9, customers_would_say: 10, respect: 3 };
const doubtful = { recommend_work: 5, customers_would_say: 8, respect: 2 };

/** A program with a wave of each side in every state that the console shows. Ids begin with `prefix`. */
export async function aRunningCompany(db: Database, prefix: string) {
  const programId = `${prefix}program`;
  await aStoredProgram(db, programId);
  const ids = {
    programId,
    closedCustomers: `${prefix}cus1`,
    openCustomers: `${prefix}cus2`,
    cancelledCustomers: `${prefix}cus3`,
    continuousCustomers: `${prefix}cus4`,
    releasedEmployees: `${prefix}emp1`,
    openEmployees: `${prefix}emp2`,
    cancelledEmployees: `${prefix}emp3`,
  };
  const customers = { programId, invitedCount: 100 };
  await aTalliedWave(
    db,
    { ...customers, waveId: ids.closedCustomers, number: 1, state: 'closed' },
    { hanoi: times(10, pleased, bitter, bitter), hue: times(15, pleased, bitter) },
  );
  const open = await aTalliedWave(
    db,
    {
      ...customers,
      waveId: ids.openCustomers,
      number: 2,
      invitedRevenue: { all: { customers: 100, low: 0, high: 3 }, gold: { customers: 95, low: 0, high: 2 } },
    },
    { hanoi: times(20, pleased, pleased, bitter), hue: times(15, pleased, bitter) },
    { hanoi: 2_000_000, hue: 500_000 },
  );
  await putCustomerValue(db, aCustomerValue());
  await suspectedAnswers(db, open);
  const atOpenWave = { waveId: ids.openCustomers, unitId: 'hue' };
  await aStoredLink(db, atOpenWave);
  await aStoredLink(db, {
    ...atOpenWave,
    linkId: 'kiosk0000001',
    name: 'Huế, lối ra',
    channel: 'kiosk',
    language: 'vi',
    attributes: { product: 'Bún bò' },
  });
  await aStoredLink(db, {
    ...atOpenWave,
    linkId: 'widget000001',
    name: 'shop.example',
    channel: 'widget',
    embedOn: ['https://shop.example', 'https://www.shop.example'],
  });
  await createWave(
    db,
    aWave({
      programId,
      waveId: ids.cancelledCustomers,
      number: 3,
      state: 'cancelled',
      surveyId: CUSTOMER_SURVEY.surveyId,
    }),
  );
  await createWave(
    db,
    aWave({
      programId,
      waveId: ids.continuousCustomers,
      number: 4,
      continuous: true,
      buckets: 16,
      remindAfterDays: [],
      surveyId: CUSTOMER_SURVEY.surveyId,
    }),
  );
  await aReleasedWave(
    db,
    { programId, waveId: ids.releasedEmployees, invitedCount: 20 },
    { hanoi: times(4, proud, doubtful), hue: times(3, proud, doubtful) },
  );
  const employees = { programId, side: 'employee', surveyId: EMPLOYEE_SURVEY.surveyId } as const;
  await createWave(db, aWave({ ...employees, waveId: ids.openEmployees, number: 2, invitedCount: 20 }));
  await createWave(
    db,
    aWave({ ...employees, waveId: ids.cancelledEmployees, number: 3, state: 'cancelled' }),
  );
  return ids;
}

/** Two answers that wait for a decision, one that was left out and one that counts. */
async function suspectedAnswers(db: Database, wave: Wave): Promise<void> {
  const suspected: (Suspicion & { score: number; words?: string })[] = [
    { score: 0, reasons: ['untouched', 'too-fast'] },
    { score: 7, reasons: ['burst'], words: 'Nhân viên rất tận tâm, nhưng phải chờ lâu ở quầy thanh toán.' },
    { score: 10, reasons: ['trap'], decision: 'left-out' },
    { score: 9, reasons: ['too-fast'], decision: 'counted' },
  ];
  for (const [index, { score, words, ...suspicion }] of suspected.entries()) {
    const response = aResponse(wave, `scanned${index}`, {
      answers: { recommend: score, ...(words && { reason: words }) },
      answeredAt: `2026-11-23T02:00:0${index}.000Z`,
      suspicion,
    });
    await putFirstResponse(db, response);
    await noteSuspectedAnswer(db, response);
  }
  for (const [cut, count] of Object.entries({ suspected: 2, 'suspected:left-out': 1 })) {
    await adjustRows(db, [
      { waveId: wave.waveId, cut, part: 'H0', counters: new Map([['responses', count]]) },
    ]);
  }
}

/** Six customers, of whom one is new by recommendation and one was won. */
function aCustomerValue(): CustomerValue {
  const summary = customerValueFrom('2026-11-20T02:00:00.000Z');
  const known = [900, 100, 400, 300].map((revenue) => ({
    revenue: 1000 * revenue,
    revenueLastYear: 400_000,
  }));
  const added = [{ cameBy: 'recommendation' }, { cameBy: 'bought' }] as const;
  for (const customer of [
    ...known,
    ...added.map((one) => ({ ...one, revenue: 80_000, revenueLastYear: 0 })),
  ]) {
    summary.add(aCustomer(customer));
  }
  return summary.value();
}
