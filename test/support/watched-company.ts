import { createAction } from '#shared/adapters/dynamodb/action-store.ts';
import { putBenchmark } from '#shared/adapters/dynamodb/benchmark-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { replaceMeasures } from '#shared/adapters/dynamodb/program-store.ts';
import { putSegment } from '#shared/adapters/dynamodb/segment-store.ts';
import { putThemeComments, putWaveThemes } from '#shared/adapters/dynamodb/wave-themes-store.ts';
import type { WatchedMeasure } from '#shared/domain/program/program.ts';
import { DEFAULT_LEXICON } from '#shared/domain/theme/default-lexicon.ts';
import { aCustomer, anEmployee } from './builders.ts';
import { aBenchmark, aCase, anAction } from './improvements.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from './paired-company.ts';

const pleased = { recommend: 9, food: 5, easy: 6, respect: 5 };
const bitter = { recommend: 4, food: 2, easy: 3, respect: 4 };
const proud = { recommend_work: 9, customers_would_say: 10, respect: 3 };
const doubtful = { recommend_work: 5, customers_would_say: 8, respect: 2 };

/** What its leadership watches: a question of each side, and two figures that come from no question. */
export const WATCHED: readonly WatchedMeasure[] = [
  {
    measureId: 'customer_nps',
    side: 'customer',
    question: 'recommend',
    metric: 'nps',
    label: { en: 'Customer NPS', vi: 'NPS khách hàng' },
    target: 60,
    targetBy: '2026-12-31',
    owner: 'Lê Thị Hoa',
  },
  {
    measureId: 'customer_participation',
    side: 'customer',
    kind: 'participation',
    label: { en: 'Share who answer', vi: 'Tỷ lệ khách hàng trả lời' },
    target: 0.3,
  },
  {
    measureId: 'employee_nps',
    side: 'employee',
    question: 'recommend_work',
    metric: 'nps',
    label: { en: 'Employee NPS', vi: 'NPS nhân viên' },
    target: 20,
  },
  {
    measureId: 'employee_participation',
    side: 'employee',
    kind: 'participation',
    label: { en: 'Share who take part', vi: 'Tỷ lệ nhân viên tham gia' },
  },
];

/** A company that has asked both sides before, with people and a segment to ask again. Ids begin with `prefix`. */
export async function aWatchedCompany(db: Database, prefix: string) {
  const programId = `${prefix}program`;
  await aStoredProgram(db, programId);
  await replaceMeasures(db, { programId, measures: [...WATCHED] }, 0);
  const customers = { programId, state: 'closed' as const, invitedCount: 400, remindAfterDays: [4] };
  const quarters = [
    ['2026-03', 20],
    ['2026-06', 30],
    ['2026-09', 60],
  ] as const;
  for (const [index, [month, count]] of quarters.entries()) {
    await aTalliedWave(
      db,
      {
        ...customers,
        waveId: `${prefix}cus${index + 1}`,
        number: index + 1,
        opensAt: `${month}-02T02:00:00.000Z`,
        closesAt: `${month}-16T10:00:00.000Z`,
        closedAt: `${month}-16T10:00:00.000Z`,
      },
      { hanoi: times(count, pleased), hue: times(15, pleased, bitter) },
    );
  }
  const employees = { programId, invitedCount: 20, remindAfterDays: [2] };
  for (const [index, month] of ['2026-04', '2026-10'].entries()) {
    await aReleasedWave(
      db,
      {
        ...employees,
        waveId: `${prefix}emp${index + 1}`,
        number: index + 1,
        opensAt: `${month}-05T02:00:00.000Z`,
        closesAt: `${month}-12T10:00:00.000Z`,
        closedAt: `${month}-12T10:00:00.000Z`,
      },
      { hanoi: times(4, proud, doubtful), hue: times(3 + index, proud, doubtful) },
    );
  }
  await putBenchmark(db, aBenchmark({ programId }));
  await aCaseAndAnAction(db, prefix);
  await commentsOn(db, `${prefix}cus3`);
  await peopleToAsk(db, prefix);
  await putSegment(db, {
    segmentId: `${prefix}segment`,
    name: 'Gold',
    criteria: { tiers: ['gold'] },
    changedAt: '2026-11-01T02:00:00.000Z',
  });
  return programId;
}

async function aCaseAndAnAction(db: Database, prefix: string): Promise<void> {
  const programId = `${prefix}program`;
  const ids = { programId, waveId: `${prefix}cus3`, invitationId: `${prefix}invitation` };
  await putCase(db, aCase({ ...ids, caseId: `${prefix}case1`, dueAt: '2026-11-20T09:00:00.000Z' }));
  await putCase(db, aCase({ ...ids, caseId: `${prefix}case2`, name: 'Phạm Thị Mai' }));
  const baseline = {
    question: 'recommend',
    metric: 'nps',
    waveId: `${prefix}cus2`,
    n: 60,
    value: 50,
  } as const;
  await createAction(
    db,
    anAction({ programId, unitId: undefined, state: 'done', baseline: { ...baseline, low: 30, high: 70 } }),
  );
}

/** Comments of customers that were counted, of one theme. */
async function commentsOn(db: Database, waveId: string): Promise<void> {
  const waiting = DEFAULT_LEXICON.themes.find(({ themeId }) => themeId === 'waiting');
  if (!waiting) throw new Error('there is no theme of waiting');
  await putThemeComments(db, { waveId, themeId: 'waiting', comments: [] });
  await putWaveThemes(db, {
    waveId,
    countedAt: '2026-10-01T02:00:00.000Z',
    lexiconVersion: 1,
    responses: 90,
    commenters: 40,
    cutShort: false,
    themes: [{ ...waiting, people: 8, favourable: 1, unfavourable: 7 }],
    terms: [],
  });
}

/** Twenty customers, five of them gold, and fourteen employees. */
async function peopleToAsk(db: Database, prefix: string): Promise<void> {
  const customers = Array.from({ length: 20 }, (_, n) =>
    aCustomer({
      personId: `${prefix}c${n}`,
      externalId: `${prefix}-C-${n}`,
      email: `guest${n}@${prefix}.example.com`,
      tier: n < 5 ? 'gold' : 'silver',
    }),
  );
  const employees = Array.from({ length: 14 }, (_, n) =>
    anEmployee({
      personId: `${prefix}e${n}`,
      externalId: `${prefix}-E-${n}`,
      email: `staff${n}@${prefix}.example.com`,
      unitId: n < 7 ? 'hanoi' : 'hue',
    }),
  );
  await putPeople(db, [...customers, ...employees]);
}
