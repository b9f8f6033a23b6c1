import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { replaceResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { getTally, listTallies } from '#shared/adapters/dynamodb/tally-store.ts';
import type { Response } from '#shared/domain/response/response.ts';
import { Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { decideSuspectedResponses } from '#shared/services/response/decide-suspected-responses.ts';
import { listSuspectedResponses } from '#shared/services/response/list-suspected-responses.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { countSuspected } from '#shared/services/tally/count-suspected.ts';
import { recountWave } from '#shared/services/tally/recount-wave.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { aResponse, aStoredCustomerWave } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPulse } from '#test/support/employee-wave.ts';
import { aProgram } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { answersOf } from '#test/support/suspected-answers.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putProgram(db, aProgram());
});
afterAll(async () => await stop());

const as = (role: 'marketing' | 'admin' | 'leadership' | 'hr') => ({
  ...testResources(db),
  actor: staffActor(role),
});
const SCANNED: Partial<Response> = {
  answers: { recommend: 2, reason: 'Giao hàng chậm.' },
  suspicion: { reasons: ['untouched', 'too-fast'] },
};

/** Lan is a person; what came in the names of Minh and Hoa looks like a scanner’s. */
async function aScannedWave(waveId: string) {
  const { wave } = await aStoredCustomerWave(db, { waveId }, ['minh', 'lan', 'hoa']);
  const answers = answersOf(db, wave);
  await answers.give('lan');
  await answers.give('minh', SCANNED);
  await answers.give('hoa', { ...SCANNED, answeredAt: '2026-11-17T03:20:00.000Z' });
  await answers.stream('lan', 'minh', 'hoa');
  const decide = async (decision: string, which: string | string[]) =>
    await decideSuspectedResponses(as('marketing'), { waveId, decision, which });
  const figures = async () => {
    const company = await getTally(db, waveId, 'company');
    return { scores: company?.histograms.recommend, ...(await countSuspected(db, waveId)) };
  };
  return { wave, answers, decide, figures };
}

describe('suspected answers', () => {
  it('are in no figure and no cut but their own, which holds nothing but their number', async () => {
    const { wave, figures } = await aScannedWave('suspnofig1');
    expect(await figures()).toEqual({ scores: { 9: 1 }, undecided: 2, leftOut: 0 });
    const tallies = await listTallies(db, wave.waveId, '');
    expect(tallies.filter(({ cut }) => cut.startsWith('suspected'))).toEqual([
      { cut: 'suspected', counted: { responses: 2, histograms: {} } },
    ]);
    expect(tallies.every(({ cut, counted }) => cut === 'suspected' || counted.responses === 1)).toBe(true);
  });

  it('open no case, until they count', async () => {
    const { answers, decide } = await aScannedWave('suspnocase');
    expect(await getCase(db, 'suspnocase-minh')).toBeUndefined();
    await decide('counted', ['minh']);
    await answers.stream('minh');
    expect(await getCase(db, 'suspnocase-minh')).toMatchObject({ score: 2, comment: 'Giao hàng chậm.' });
    expect(await getCase(db, 'suspnocase-hoa')).toBeUndefined();
  });

  it('move the figures with each decision, back and forth, and every recount agrees', async () => {
    const { wave, answers, decide, figures } = await aScannedWave('suspmoves1');
    const steps = [
      ['counted', ['minh'], { scores: { 9: 1, 2: 1 }, undecided: 1, leftOut: 0 }],
      ['left-out', ['hoa'], { scores: { 9: 1, 2: 1 }, undecided: 0, leftOut: 1 }],
      ['left-out', ['minh'], { scores: { 9: 1 }, undecided: 0, leftOut: 2 }],
      ['counted', ['minh', 'hoa'], { scores: { 9: 1, 2: 2 }, undecided: 0, leftOut: 0 }],
    ] as const;
    for (const [decision, which, expected] of steps) {
      expect(await decide(decision, [...which])).toEqual({ decided: which.length, overtaken: 0 });
      await answers.stream(...which);
      expect(await figures()).toEqual(expected);
      expect(await recountWave(as('admin'), { waveId: wave.waveId })).toEqual({ outcome: 'equal' });
    }
  });

  it('can all be decided at once, and only those that wait', async () => {
    const { answers, decide, figures } = await aScannedWave('suspatonce');
    await decide('counted', ['hoa']);
    expect(await decide('left-out', 'all')).toEqual({ decided: 1, overtaken: 0 });
    await answers.stream('minh', 'hoa');
    expect(await figures()).toEqual({ scores: { 9: 1, 2: 1 }, undecided: 0, leftOut: 1 });
  });

  it('leave their place to a person who answers afterwards, and the list too', async () => {
    const { wave, answers, figures } = await aScannedWave('suspperson');
    const person = aResponse(wave, 'minh', { revision: 2, answers: { recommend: 10 } });
    expect(await replaceResponse(db, person)).toBe(true);
    await answers.stream('minh');
    expect(await figures()).toEqual({ scores: { 9: 1, 10: 1 }, undecided: 1, leftOut: 0 });
    const { undecided } = await listSuspectedResponses(as('admin'), { waveId: wave.waveId });
    expect(undecided.map(({ invitationId }) => invitationId)).toEqual(['hoa']);
  });

  it('are listed with what it takes to decide, newest first, and never with a name', async () => {
    const { wave, decide } = await aScannedWave('susplisted');
    await decide('left-out', ['minh']);
    const list = await listSuspectedResponses(as('marketing'), { waveId: wave.waveId });
    const shown = {
      language: 'vi',
      score: 2,
      comment: 'Giao hàng chậm.',
      reasons: ['untouched', 'too-fast'],
    };
    expect(list.undecided).toEqual([
      { ...shown, invitationId: 'hoa', answeredAt: '2026-11-17T03:20:00.000Z' },
    ]);
    expect(list.decided).toEqual([
      {
        ...shown,
        invitationId: 'minh',
        answeredAt: '2026-11-17T03:15:00.000Z',
        decision: 'left-out',
      },
    ]);
    expect(JSON.stringify(list)).not.toContain('Trần Văn Minh');
  });

  it('are told of beside results and progress', async () => {
    const { wave, decide, answers } = await aScannedWave('suspbeside');
    await decide('left-out', ['minh']);
    await answers.stream('minh');
    const suspected = { undecided: 1, leftOut: 1 };
    const { waveId } = wave;
    expect(await getCustomerResults(as('leadership'), { waveId })).toMatchObject({ responses: 1, suspected });
    expect(await getWaveProgress(as('leadership'), { waveId })).toMatchObject({ answered: 1, suspected });
  });
});

describe('deciding', () => {
  it('is for marketing and administrators', async () => {
    const { wave } = await aScannedWave('susproles1');
    for (const role of ['hr', 'leadership'] as const) {
      const input = { waveId: wave.waveId, decision: 'counted', which: 'all' };
      await expect(decideSuspectedResponses(as(role), input)).rejects.toThrow(NotAllowed);
      await expect(listSuspectedResponses(as(role), input)).rejects.toThrow(NotAllowed);
    }
  });

  it('needs a choice and a decision, and a wave of customers', async () => {
    const { decide } = await aScannedWave('suspneeds1');
    await expect(decide('counted', [])).rejects.toThrow(Invalid);
    await expect(decide('perhaps', 'all')).rejects.toThrow(Invalid);
    const pulse = await anOpenPulse(
      { ...testResources(db), actor: staffActor('admin') },
      { waveId: 'susppulse1' },
    );
    for (const waveId of [pulse.waveId, 'nosuchwave']) {
      await expect(listSuspectedResponses(as('admin'), { waveId })).rejects.toThrow(NotFound);
    }
  });

  it('touches nothing that was never suspected', async () => {
    const { answers, decide } = await aScannedWave('suspnever1');
    expect(await decide('left-out', ['lan'])).toEqual({ decided: 0, overtaken: 0 });
    expect(await answers.stored('lan')).not.toHaveProperty('suspicion');
  });
});
