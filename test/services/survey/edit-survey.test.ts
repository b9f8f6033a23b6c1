import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getNewestSurvey, getSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Side } from '#shared/domain/side.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import type { SurveyEdit } from '#shared/domain/survey/survey-edit.ts';
import { InvalidSurvey, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { addQuestionPair } from '#shared/services/survey/add-question-pair.ts';
import { editSurvey } from '#shared/services/survey/edit-survey.ts';
import { questionKeysFor } from '#shared/services/survey/free-question-key.ts';
import { getSurveyInWork } from '#shared/services/survey/get-survey-in-work.ts';
import { listSurveyVersions } from '#shared/services/survey/list-survey-versions.ts';
import { useSurvey } from '#shared/services/survey/use-survey.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { all, aQuestion, oneOf, said } from '#test/support/questions.ts';
import { seededRandom, staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (role: Role, seed = 'editing') => ({
  ...testResources(db, { randomBytes: seededRandom(seed) }),
  actor: staffActor(role),
});

/** A paired program of its own, and the way to change it. */
async function aPairedProgram(seed: string) {
  const { program } = await createProgram(as('admin', seed), { name: said(seed), templateId: 'paired' });
  const { programId } = program;
  const edit = async (side: Side, revision: number, change: SurveyEdit) =>
    await editSurvey(as('admin'), { programId, side, revision, edit: change });
  const view = async (side: Side) => await getSurveyInWork(as('leadership'), { programId, side });
  return { program, programId, edit, view };
}

describe('a survey in work', () => {
  it('is changed with its revision, and whoever was slower changes nothing', async () => {
    const { programId, edit, view } = await aPairedProgram('revisions');
    expect(await view('customer')).toMatchObject({ inWork: { revision: 0 }, hasChanges: false });
    const remove = { kind: 'remove-question', key: 'reason' } as const;
    expect(await edit('customer', 0, remove)).toMatchObject({ outcome: 'saved', inWork: { revision: 1 } });
    expect(await edit('customer', 0, { kind: 'remove-question', key: 'easy' })).toEqual({
      outcome: 'overtaken',
    });
    const { inWork, inUse, hasChanges } = await view('customer');
    expect(inWork.content.questions.map(({ key }) => key)).toContain('easy');
    expect(inWork).toMatchObject({ revision: 1, savedBy: expect.any(String) });
    expect([hasChanges, inUse.questions.some(({ key }) => key === 'reason')]).toEqual([true, true]);
    await expect(edit('customer', 1, remove)).rejects.toThrow(NotFound);
    const meanwhile = await Promise.all([
      edit('customer', 1, { kind: 'move-question', key: 'easy', to: 'up' }),
      edit('customer', 1, { kind: 'move-question', key: 'easy', to: 'down' }),
    ]);
    expect(meanwhile.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'saved']);
    expect((await getSurveyInWork(as('hr'), { programId, side: 'customer' })).inWork.revision).toBe(2);
  });

  it('may lack words, which are named, but nothing that it could not be shown without', async () => {
    const { edit, view } = await aPairedProgram('words');
    await edit('employee', 0, {
      kind: 'add-question',
      question: aQuestion('yes-no', 'proud', { wording: { en: 'Are you proud?', vi: '' } }),
    });
    const { problems, inWork } = await view('employee');
    expect(problems.map(({ question, explanation }) => [question?.number, explanation.en])).toEqual([
      [inWork.content.questions.length, 'The Vietnamese wording is missing.'],
    ]);
    const broken = aQuestion('single-choice', 'which', { choices: [] });
    await expect(edit('employee', 1, { kind: 'add-question', question: broken })).rejects.toThrow(
      InvalidSurvey,
    );
  });

  it('says in a sentence when a condition looks at what is asked later, or no more', async () => {
    const { edit, view } = await aPairedProgram('logic');
    const showIf = all(oneOf('easy', 7));
    await edit('customer', 0, { kind: 'change-condition', key: 'reason', place: 'shown', condition: showIf });
    const sentence = async () => (await view('customer')).problems.map(({ explanation }) => explanation.en);
    expect(await sentence()).toEqual([
      expect.stringMatching(/^Its condition looks at “.+”, which is not asked before it\. Move/),
    ]);
    await edit('customer', 1, { kind: 'remove-question', key: 'easy' });
    expect(await sentence()).toEqual([expect.stringContaining('a question that is gone (“easy”)')]);
  });

  it('belongs to those who look after its side', async () => {
    const { programId } = await aPairedProgram('rights');
    const change = { programId, revision: 0, edit: { kind: 'remove-question', key: 'x' } as const };
    await expect(editSurvey(as('hr'), { ...change, side: 'customer' })).rejects.toThrow(NotAllowed);
    await expect(editSurvey(as('marketing'), { ...change, side: 'employee' })).rejects.toThrow(NotAllowed);
    await expect(useSurvey(as('leadership'), { ...change, side: 'customer' })).rejects.toThrow(NotAllowed);
  });
});

describe('putting a survey into use', () => {
  it('makes the next version, which later waves ask, and keeps the earlier one for those that asked it', async () => {
    const { program, programId, edit, view } = await aPairedProgram('use');
    const surveyId = program.surveys.customer ?? '';
    await createWave(db, aWave({ programId, waveId: 'usewave00001', surveyId, state: 'open' }));
    await edit('customer', 0, { kind: 'remove-question', key: 'recommend' });
    const wrong = await useSurvey(as('marketing'), { programId, side: 'customer', revision: 1 }).catch(
      (error: unknown) => error,
    );
    expect(wrong).toBeInstanceOf(InvalidSurvey);
    const { compared, endedMeasures } = await view('customer');
    expect(compared?.changes).toContainEqual(expect.objectContaining({ kind: 'removed', key: 'recommend' }));
    expect(endedMeasures.map(({ question }) => question)).toEqual(['recommend']);

    await editSurvey(as('marketing'), {
      programId,
      side: 'customer',
      revision: 1,
      edit: { kind: 'take-back-version', version: 1 },
    });
    expect((await view('customer')).hasChanges).toBe(false);
    await edit('customer', 2, { kind: 'remove-question', key: 'compared' });
    const use = { programId, side: 'customer', revision: 3 } as const;
    expect(await useSurvey(as('marketing'), use)).toEqual({ outcome: 'in-use', version: 2 });
    expect(await useSurvey(as('marketing'), use)).toEqual({ outcome: 'overtaken' });
    await expect(useSurvey(as('marketing'), { ...use, revision: 4 })).rejects.toThrow('Nothing has changed');
    const { versions } = await listSurveyVersions(as('marketing'), { programId, side: 'customer' });
    expect(versions.map(({ survey, waves }) => [survey.version, waves.map(({ waveId }) => waveId)])).toEqual([
      [2, []],
      [1, ['usewave00001']],
    ]);
    const keys = async (version: number) =>
      (await getSurvey(db, surveyId, version))?.questions.map(({ key }) => key);
    expect(await keys(1)).toContain('compared');
    expect(await keys(2)).not.toContain('compared');
    expect(await getNewestSurvey(db, surveyId)).toMatchObject({ version: 2, madeAt: expect.any(String) });
  });

  it('never gives a new question the key under which something else was answered', async () => {
    const { programId, edit, view } = await aPairedProgram('keys');
    await edit('customer', 0, { kind: 'remove-question', key: 'reason' });
    await useSurvey(as('admin'), { programId, side: 'customer', revision: 1 });
    const keyFor = await questionKeysFor({ db }, (await view('customer')).inWork);
    expect([keyFor({ en: 'Reason' }), keyFor({ en: 'Reason' })]).toEqual(['reason_2', 'reason_3']);
  });
});

describe('a pair of questions', () => {
  const pair = {
    customer: { en: 'Parking is easy.', vi: 'Đỗ xe dễ dàng.' },
    employee: { en: 'For customers, parking is easy.', vi: '' },
    kind: 'agreement',
    moment: 'receiving',
    angle: 'process',
  };

  it('is added to both sides at once, or to none', async () => {
    const { programId, edit, view } = await aPairedProgram('pairs');
    await edit('employee', 0, { kind: 'move-question', key: 'customers_would_say', to: 'down' });
    const add = async (employee: number) =>
      await addQuestionPair(as('admin'), { programId, ...pair, revisions: { customer: 0, employee } });
    expect(await add(0)).toEqual({ outcome: 'overtaken' });
    expect((await view('customer')).inWork.revision).toBe(0);
    expect(await add(1)).toEqual({ outcome: 'saved' });
    for (const side of ['customer', 'employee'] as const) {
      expect((await view(side)).inWork.content.questions.at(-1)).toMatchObject({
        key: 'parking_is_easy',
        treatment: 'parking_is_easy',
        moment: 'receiving',
        angle: 'process',
        wording: pair[side],
      });
    }
    expect((await view('employee')).problems.map(({ explanation }) => explanation.en)).toEqual([
      'The Vietnamese wording is missing.',
    ]);
  });

  it('takes somebody who may edit both sides, and words for both', async () => {
    const { programId } = await aPairedProgram('pair-rights');
    const revisions = { customer: 0, employee: 0 };
    await expect(addQuestionPair(as('hr'), { programId, ...pair, revisions })).rejects.toThrow(NotAllowed);
    const wordless = { ...pair, employee: { en: '', vi: '' } };
    await expect(addQuestionPair(as('admin'), { programId, ...wordless, revisions })).rejects.toThrow(
      'both sides',
    );
  });
});
