import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { publishRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { tallyLayoutOf } from '#shared/adapters/dynamodb/tally-layout.ts';
import { adjustRows, type TallyRow } from '#shared/adapters/dynamodb/tally-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Release } from '#shared/domain/release/release.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import type { CountedAnswers } from '#shared/domain/tally/counted-answers.ts';
import { countersOf } from '#shared/domain/tally/counters.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { foldCutOf } from '#shared/services/tally/cuts-of.ts';
import { rowSums } from '#shared/services/tally/row-sums.ts';
import { aSurvey, aWave } from './builders.ts';

const wording = { en: 'How do you see it?', vi: 'Anh/Chị thấy thế nào?' };

/** A company with two branches, and what both sides are asked. */
export const BRANCHES: Unit[] = [
  { unitId: 'sao-mai', name: 'Sao Mai' },
  { unitId: 'hanoi', name: 'Hà Nội', parentId: 'sao-mai' },
  { unitId: 'hue', name: 'Huế', parentId: 'sao-mai' },
];

const treatment: Question = {
  key: 'respect',
  kind: 'agreement',
  required: false,
  treatment: 'respect',
  wording,
};

export const CUSTOMER_SURVEY: Survey = aSurvey({
  surveyId: 'customers0',
  questions: [
    { key: 'recommend', kind: 'nps', required: true, wording },
    { key: 'food', kind: 'rating', required: false, driver: true, wording },
    { key: 'easy', kind: 'effort', required: false, wording },
    treatment,
    { key: 'reason', kind: 'text', required: false, maxLength: 1000, wording },
  ],
});

export const EMPLOYEE_SURVEY: Survey = aSurvey({
  surveyId: 'employees0',
  side: 'employee',
  headline: 'recommend_work',
  questions: [
    { key: 'recommend_work', kind: 'nps', required: true, wording },
    { key: 'customers_would_say', kind: 'estimate', estimates: 'recommend', required: false, wording },
    treatment,
  ],
});

export function aProgram(overrides: Partial<Program> = {}): Program {
  return {
    programId: 'program001',
    name: { en: 'Sao Mai restaurants', vi: 'Nhà hàng Sao Mai' },
    surveys: { customer: CUSTOMER_SURVEY.surveyId, employee: EMPLOYEE_SURVEY.surveyId },
    measures: [
      {
        measureId: 'customer_nps',
        side: 'customer',
        question: 'recommend',
        metric: 'nps',
        label: { en: 'Customer NPS', vi: 'NPS khách hàng' },
      },
      {
        measureId: 'ease',
        side: 'customer',
        question: 'easy',
        metric: 'effort',
        label: { en: 'Ease', vi: 'Mức độ dễ dàng' },
      },
      {
        measureId: 'employee_nps',
        side: 'employee',
        question: 'recommend_work',
        metric: 'nps',
        label: { en: 'Employee NPS', vi: 'NPS nhân viên' },
        target: 20,
      },
    ],
    createdAt: '2026-11-01T08:00:00.000Z',
    ...overrides,
  };
}

export function countAll(survey: Survey, people: readonly Answers[], revenue?: number): CountedAnswers {
  return people.map((answers) => countAnswers(survey, answers, revenue)).reduce(addCounted, NOTHING_COUNTED);
}

/** `count` copies of each of some answers. */
export function times(count: number, ...answers: Answers[]): Answers[] {
  return answers.flatMap((one) => Array.from({ length: count }, () => one));
}

/** The rows of the driver analysis, people being given to the folds in turn. */
export function foldRows(
  { waveId }: Pick<Wave, 'waveId'>,
  survey: Survey,
  people: readonly Answers[],
): TallyRow[] {
  const layout = tallyLayoutOf(survey);
  const sums = rowSums();
  for (const [index, answers] of people.entries()) {
    const cut = foldCutOf(`person${index}`);
    for (const placed of layout.placeSums(answers)) {
      sums.add({ rowName: `${cut}|${placed.part.part}`, waveId, cut, placed });
    }
  }
  return sums.rows();
}

/** Stores a program with its units and both surveys. */
export async function aStoredProgram(db: Database, programId: string): Promise<Program> {
  const program = aProgram({ programId });
  await putProgram(db, program);
  for (const unit of BRANCHES) await putUnit(db, unit);
  for (const survey of [CUSTOMER_SURVEY, EMPLOYEE_SURVEY]) {
    await putSurvey(db, survey).catch((error: Error) => {
      if (error.name !== 'ConditionalCheckFailedException') throw error;
    });
  }
  return program;
}

/** A customer wave whose answers were counted by branch; the given ones are all of one tier. Each brings `revenue`. */
export async function aTalliedWave(
  db: Database,
  overrides: Partial<Wave>,
  answers: Readonly<Record<'hanoi' | 'hue', readonly Answers[]>>,
  revenue?: Readonly<Record<'hanoi' | 'hue', number>>,
): Promise<Wave> {
  const wave = aWave({ surveyId: CUSTOMER_SURVEY.surveyId, ...overrides });
  await createWave(db, wave);
  const [hanoi, hue] = [
    countAll(CUSTOMER_SURVEY, answers.hanoi, revenue?.hanoi),
    countAll(CUSTOMER_SURVEY, answers.hue, revenue?.hue),
  ];
  const { weights, ...all } = addCounted(hanoi, hue);
  const weighed = { ...all, ...(weights && { weights }) };
  const cuts = {
    company: weighed,
    'unit:sao-mai': all,
    'unit:hanoi': { ...hanoi, weights: {} },
    'unit:hue': { ...hue, weights: {} },
    'tier:gold': weighed,
    [`day:${wave.opensAt.slice(0, 10)}`]: all,
  };
  for (const [cut, kept] of Object.entries(cuts)) {
    if (kept.responses === 0) continue;
    await adjustRows(db, [{ waveId: wave.waveId, cut, part: 'H0', counters: new Map(countersOf(kept)) }]);
  }
  await adjustRows(db, foldRows(wave, CUSTOMER_SURVEY, [...answers.hanoi, ...answers.hue]));
  return wave;
}

/** An employee wave that was released; ten people were invited in each branch. */
export async function aReleasedWave(
  db: Database,
  overrides: Partial<Wave>,
  answers: Readonly<Record<'hanoi' | 'hue', readonly Answers[]>>,
): Promise<Release> {
  const wave = aWave({
    side: 'employee',
    surveyId: EMPLOYEE_SURVEY.surveyId,
    state: 'released',
    ...overrides,
  });
  await createWave(db, wave);
  const countedByUnit = new Map(
    Object.entries(answers).map(([unitId, people]) => [unitId, countAll(EMPLOYEE_SURVEY, people)]),
  );
  const release: Release = {
    waveId: wave.waveId,
    releasedAt: '2026-11-20T10:00:00.000Z',
    thresholds: wave.thresholds,
    invited: 20,
    participationPercent: 80,
    groups: releaseGroups({
      survey: EMPLOYEE_SURVEY,
      roster: { units: BRANCHES, invitedByUnit: { hanoi: 10, hue: 10 } },
      thresholds: wave.thresholds,
      countedByUnit,
    }),
    comments: {},
    statement: { en: 'Nothing was withheld.', vi: 'Không có kết quả nào bị ẩn.' },
  };
  await publishRelease(db, release, 'edition1');
  return release;
}
