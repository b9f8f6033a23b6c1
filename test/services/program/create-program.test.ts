import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { InvalidSurvey } from '#shared/services/errors.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { listPrograms } from '#shared/services/program/list-programs.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aSurvey } from '#test/support/builders.ts';
import { aCampaign, aProgram, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { seededRandom, staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const name = { en: 'Customers first', vi: 'Khách hàng trên hết' };
const asAdmin = (seed: string) => ({
  ...testResources(db, { randomBytes: seededRandom(seed) }),
  actor: staffActor('admin'),
});

it('creates a paired program from a template, with its measures and both surveys', async () => {
  const context = asAdmin('paired');
  const { program } = await createProgram(context, { name, templateId: 'paired' });
  expect(program.measures.length).toBeGreaterThanOrEqual(3);
  const overview = await getProgram(context, program);
  expect(overview).toMatchObject({
    program,
    surveys: { customer: { side: 'customer', version: 1 }, employee: { side: 'employee', version: 1 } },
    waves: [],
  });
  expect(await listPrograms(context)).toContainEqual(program);
});

it('creates a program from given surveys and proposes measures with names in both languages', async () => {
  const { surveyId, version, ...draft } = aSurvey();
  const { program } = await createProgram(asAdmin('given'), { name, surveys: { customer: draft } });
  expect(program.measures).toEqual([
    {
      measureId: 'customer_nps',
      side: 'customer',
      question: 'recommend',
      metric: 'nps',
      label: { en: 'Customer NPS', vi: 'NPS khách hàng' },
    },
  ]);
  expect(program.surveys.employee).toBeUndefined();
});

it('refuses surveys that cannot be launched, and says why', async () => {
  const { surveyId, version, ...draft } = aSurvey();
  const create = (input: object) =>
    createProgram(asAdmin('refused'), { name, surveys: { customer: draft }, ...input });
  await expect(create({ surveys: {} })).rejects.toThrow('needs a survey');
  await expect(create({ surveys: { employee: draft } })).rejects.toThrow('wrong side');
  await expect(create({ surveys: { customer: { ...draft, headline: 'missing' } } })).rejects.toThrow(
    'headline question',
  );
  const stray = { measureId: 'odd', side: 'employee', question: 'recommend', metric: 'nps', label: name };
  await expect(create({ measures: [stray] })).rejects.toThrow('“recommend”');
  const leader = { ...asAdmin('leader'), actor: staffActor('leadership') };
  await expect(createProgram(leader, { name, templateId: 'paired' })).rejects.toThrow('edit-programs');
});

it('names everything that is wrong with both sides at once, each with its question', async () => {
  const { surveyId, version, ...draft } = aSurvey();
  const [score, reason, problem] = draft.questions;
  if (!score || !reason || !problem) throw new Error('three questions expected');
  const later = { all: [{ question: 'met_a_problem', operator: 'answered' as const }] };
  const customer = {
    ...draft,
    headline: 'missing',
    questions: [score, { ...reason, showIf: later }, problem],
  };
  const employee = {
    ...draft,
    side: 'employee' as const,
    questions: [score, { ...score, key: 'guess', kind: 'estimate' as const, estimates: 'nothing' }],
  };
  const measures = [
    { measureId: 'odd', side: 'employee' as const, question: 'odd', metric: 'nps' as const, label: name },
  ];
  const failure = await createProgram(asAdmin('all-wrong'), {
    name,
    surveys: { customer, employee },
    measures,
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InvalidSurvey);
  const { problems } = failure as InvalidSurvey;
  expect(problems.map(({ side, question }) => [side, question?.number, question?.wording])).toEqual([
    ['customer', undefined, undefined],
    ['customer', 2, reason.wording],
    ['employee', 2, score.wording],
    ['employee', undefined, undefined],
  ]);
  expect(problems.map(({ explanation }) => explanation.en)).toEqual([
    expect.stringContaining('headline'),
    expect.stringContaining('not asked before it'),
    expect.stringContaining('Customers are not asked “nothing”'),
    expect.stringContaining('“odd”'),
  ]);
  expect((await listPrograms(asAdmin('all-wrong'))).map((program) => program.measures)).not.toContainEqual(
    measures,
  );
});

it('takes a row of a matrix for a figure to watch', async () => {
  const { surveyId, version, ...draft } = aSurvey();
  const wording = { en: 'At the counter', vi: 'Tại quầy' };
  const matrix = {
    key: 'visit',
    kind: 'matrix' as const,
    scale: 'rating' as const,
    required: false,
    wording,
    rows: [{ key: 'counter', wording }],
  };
  const measure = {
    measureId: 'counter',
    side: 'customer' as const,
    question: 'counter',
    metric: 'top-two-box' as const,
    label: wording,
  };
  const { program } = await createProgram(asAdmin('matrix'), {
    name,
    surveys: { customer: { ...draft, questions: [...draft.questions, matrix] } },
    measures: [measure],
  });
  expect(program.measures).toEqual([measure]);
});

it('shows each role only the waves of the sides that it may see', async () => {
  const campaign = aCampaign(db, '2026-11-23T02:00:00.000Z');
  const programId = await aProgram(campaign, 'sides');
  await populate(db, 'customer', 'sides', 3, (index) => ({ email: `guest-${index}@example.com` }));
  await populate(db, 'employee', 'sides', 12);
  for (const side of ['customer', 'employee'] as const) {
    await scheduleWave(campaign.staff, {
      programId,
      side,
      closesAt: '2026-12-07T10:00:00Z',
      unitIds: ['sides'],
    });
  }
  const sidesFor = async (role: 'hr' | 'marketing' | 'leadership') => {
    const { waves } = await getProgram({ ...campaign.context, actor: staffActor(role) }, { programId });
    return waves.map(({ side }) => side);
  };
  expect(await sidesFor('hr')).toEqual(['employee']);
  expect(await sidesFor('marketing')).toEqual(['customer']);
  expect(await sidesFor('leadership')).toEqual(['customer', 'employee']);
});
