import { putApiKey } from '#shared/adapters/dynamodb/api-key-store.ts';
import { replaceDigestSettings } from '#shared/adapters/dynamodb/digest-settings-store.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { publishRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave, moveWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import { countersOf } from '#shared/domain/tally/counters.ts';
import { sendDigest } from '#shared/services/digest/send-digest.ts';
import { composeRelease } from '#shared/services/release/compose-release.ts';
import { refreshParticipation } from '#shared/services/wave/refresh-participation.ts';
import { anApiKey, anInvitation, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aProgram, CUSTOMER_SURVEY, countAll, times } from '#test/support/paired-company.ts';
import { type Recorded, systemActor, testResources } from '#test/support/resources.ts';
import { openedBallots, rosterOf } from './opened-ballots.ts';
import type { Company } from './random-company.ts';
import { unitsByGroup } from './singled-out.ts';
import { SURVEY_UNDER_ATTACK } from './survey-under-attack.ts';

/** Where everything stands on a platform under attack. */
export const IDS = {
  programId: 'attacked01',
  customerWaveId: 'attackcust',
  earlierWaveId: 'attackemp1',
  waveId: 'attackemp2',
  period: '2026-W47',
  keyId: 'attackkey000',
};

export interface AttackedPlatform {
  readonly resources: ReturnType<typeof testResources>;
  readonly mails: Recorded['mails'];
  readonly stop: () => Promise<void>;
}

/**
 * A platform of its own on which a company asked its customers once and its people twice, released both waves
 * and sent its digest. `before` is what people said in the earlier wave, `now` in the later one.
 */
export async function attackedPlatform(before: Company, now: Company): Promise<AttackedPlatform> {
  const { db, stop } = await startTestDatabase();
  const resources = testResources(db);
  const context = { ...resources, actor: systemActor };
  const customer = aProgram().measures.filter(({ side }) => side === 'customer');
  await putProgram(
    db,
    aProgram({
      programId: IDS.programId,
      surveys: { customer: CUSTOMER_SURVEY.surveyId, employee: SURVEY_UNDER_ATTACK.surveyId },
      measures: [
        ...customer,
        {
          measureId: 'employee_nps',
          side: 'employee',
          question: 'recommend',
          metric: 'nps',
          label: { en: 'Employee NPS', vi: 'NPS nhân viên' },
        },
      ],
    }),
  );
  await putSurvey(db, CUSTOMER_SURVEY);
  await putSurvey(db, SURVEY_UNDER_ATTACK);
  await putApiKey(db, anApiKey({ keyId: IDS.keyId }));
  for (const unit of now.units) await putUnit(db, unit);
  await tallyCustomers(context, now);
  await runPulse(context, IDS.earlierWaveId, before, 1);
  await runPulse(context, IDS.waveId, now, 2);
  await replaceDigestSettings(
    db,
    {
      programId: IDS.programId,
      readers: [
        { email: 'head@example.com', name: 'Head', language: 'en' },
        { email: 'giamdoc@example.com', name: 'Giám đốc', language: 'vi' },
      ],
      weekday: 1,
      hour: 8,
      timeZone: 'Asia/Ho_Chi_Minh',
      pauseWhenNothingIsNew: false,
    },
    0,
  );
  await sendDigest(context, { programId: IDS.programId, period: IDS.period, mayPause: false });
  return { resources, mails: resources.recorded.mails, stop };
}

type Running = AttackedPlatform['resources'] & { actor: typeof systemActor };

/** Half of the customers of each unit are pleased. */
async function tallyCustomers({ db }: Running, company: Company): Promise<void> {
  const waveId = IDS.customerWaveId;
  const { programId } = IDS;
  await createWave(
    db,
    aWave({ waveId, programId, state: 'closed', surveyId: CUSTOMER_SURVEY.surveyId, invitedCount: 500 }),
  );
  const pleased = { recommend: 9, food: 5, easy: 6, respect: 5 };
  const bitter = { recommend: 4, food: 2, easy: 3, respect: 4 };
  for (const [unitId, units] of unitsByGroup(company)) {
    const counted = countAll(CUSTOMER_SURVEY, times(6 * units.length, pleased, bitter));
    const counters = new Map(countersOf(counted));
    const cuts = [`unit:${unitId}`, ...(unitId === 'root' ? ['company'] : [])];
    await adjustRows(
      db,
      cuts.map((cut) => ({ waveId, cut, part: 'H0', counters })),
    );
  }
}

/** A pulse as it goes: invited, answered, counted each day, closed and released. */
async function runPulse(context: Running, waveId: string, company: Company, number: number): Promise<void> {
  const { db } = context;
  const wave = aWave({
    waveId,
    number,
    programId: IDS.programId,
    side: 'employee',
    surveyId: SURVEY_UNDER_ATTACK.surveyId,
    invitedCount: company.colleagues.length,
    opensAt: `2026-1${number - 1}-01T02:00:00.000Z`,
    closesAt: `2026-1${number - 1}-25T02:00:00.000Z`,
  });
  await createWave(db, wave);
  await putRoster(db, { waveId, ...rosterOf(company) });
  for (const { personId, unitId, language, answers } of company.colleagues) {
    const invitation = anInvitation({ waveId, invitationId: `of-${personId}`, personId, unitId, language });
    await createInvitation(db, { ...invitation, ...(answers && { used: true }) });
  }
  await refreshParticipation(context, { waveId });
  await moveWave(db, waveId, 'closing', { closedAt: wave.closesAt });
  const ballots = openedBallots(waveId, company);
  const release = await composeRelease(context, wave, ballots, { discardUnreadable: false });
  await publishRelease(db, release, 'edition1');
  await moveWave(db, waveId, 'released');
}
