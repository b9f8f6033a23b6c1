import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { publishRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import { releaseDrivers } from '#shared/domain/drivers/release-drivers.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import { isRated, ratedScaleOf } from '#shared/domain/survey/scale.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import { countersOf } from '#shared/domain/tally/counters.ts';
import { aWave } from './builders.ts';
import { aProgram, BRANCHES, countAll, foldRows } from './paired-company.ts';

/** People whose score follows punctuality most, then kindness and respect; `skipped` is how many questions of 100 they leave out. */
export function peopleAnswering(survey: Survey, count: number, { seed = 1, skipped = 0 } = {}): Answers[] {
  const chance = seededNumbers(seed);
  return Array.from({ length: count }, () => {
    const answers: Answers = {};
    for (const item of itemsOf(survey).filter(isRated)) {
      const { min, max } = ratedScaleOf(item);
      const isHard = item.moment === 'support' && item.angle === 'process';
      const value = min + Math.floor(chance() * (isHard ? 0.85 : 1) * (max - min + 1));
      if (item.key === survey.headline || chance() * 100 >= skipped) answers[item.key] = value;
    }
    const above = (key: string) => Number(answers[key] ?? 3) - 1;
    const pleased =
      1.1 * above('receiving_process') + 0.7 * above('receiving_relationship') + 0.4 * above('respect');
    return { ...answers, [survey.headline]: Math.min(10, Math.round(pleased + chance() * 3)) };
  });
}

/** A program of the paired template: one customer wave that was tallied, and one released employee wave. */
export async function aCompanyWithMoments(
  db: Database,
  prefix: string,
  { customers = 400, employees = 120 }: { customers?: number; employees?: number } = {},
) {
  const ids = { programId: `${prefix}program`, customers: `${prefix}cus`, employees: `${prefix}emp` };
  const customerSurvey: Survey = { ...PAIRED_CUSTOMER, surveyId: `${prefix}-customers`, version: 1 };
  const employeeSurvey: Survey = { ...PAIRED_EMPLOYEE, surveyId: `${prefix}-employees`, version: 1 };
  for (const survey of [customerSurvey, employeeSurvey]) await putSurvey(db, survey);
  const surveys = { customer: customerSurvey.surveyId, employee: employeeSurvey.surveyId };
  await putProgram(db, aProgram({ programId: ids.programId, surveys, measures: [] }));

  const wave = aWave({ programId: ids.programId, waveId: ids.customers, surveyId: surveys.customer });
  await createWave(db, wave);
  const answered = peopleAnswering(customerSurvey, customers, { skipped: 20 });
  const counters = new Map(countersOf(countAll(customerSurvey, answered)));
  await adjustRows(db, [
    { waveId: wave.waveId, cut: 'company', part: 'H0', counters },
    ...foldRows(wave, customerSurvey, answered),
  ]);

  const employeeWave = aWave({
    programId: ids.programId,
    waveId: ids.employees,
    side: 'employee',
    surveyId: surveys.employee,
    state: 'released',
  });
  await createWave(db, employeeWave);
  const ballots = peopleAnswering(employeeSurvey, employees, { seed: 2 });
  const groups = releaseGroups({
    survey: employeeSurvey,
    roster: { units: BRANCHES, invitedByUnit: { 'sao-mai': employees + 30 } },
    thresholds: employeeWave.thresholds,
    countedByUnit: new Map([['sao-mai', countAll(employeeSurvey, ballots)]]),
  });
  const [root] = groups;
  if (!root || root.withheld) throw new Error('nothing released');
  await publishRelease(
    db,
    {
      waveId: employeeWave.waveId,
      releasedAt: '2026-11-20T10:00:00.000Z',
      thresholds: employeeWave.thresholds,
      invited: employees + 30,
      groups,
      drivers: releaseDrivers({
        survey: employeeSurvey,
        histograms: root.counted.histograms,
        ballots,
        k: employeeWave.thresholds.scores,
      }),
      comments: {},
      statement: { en: 'Nothing was withheld.', vi: 'Không có kết quả nào bị ẩn.' },
    },
    'edition1',
  );
  return { ...ids, customerSurvey, employeeSurvey, answered, ballots };
}
