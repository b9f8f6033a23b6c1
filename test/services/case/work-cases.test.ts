import { afterAll, beforeAll, expect, it } from 'vitest';
import { getCase, listCaseTimings, noteNewScore, putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { callCase } from '#shared/services/case/call-case.ts';
import { closeCase } from '#shared/services/case/close-case.ts';
import { countCases } from '#shared/services/case/count-cases.ts';
import { listCases } from '#shared/services/case/list-cases.ts';
import { takeCase } from '#shared/services/case/take-case.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase } from '#test/support/improvements.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const lan = () => ({ ...testResources(db), actor: staffActor('marketing') });
const admin = () => ({ ...testResources(db), actor: staffActor('admin') });
const timings = async (programId: string) =>
  await listCaseTimings(db, { programId, waveId: 'wave000001' }, 10);

it('is taken by one person; a colleague’s case is taken over knowingly only', async () => {
  const caseId = 'case-taken';
  await putCase(db, aCase({ caseId, programId: 'taken' }));
  const both = await Promise.all([
    takeCase(lan(), { caseId, seenWith: '' }),
    takeCase(admin(), { caseId, seenWith: '' }),
  ]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'taken']);
  const first = (await getCase(db, caseId))?.takenBy?.staffId ?? '';
  const other = first === 'admin' ? lan() : admin();
  expect(await takeCase(other, { caseId, seenWith: '' })).toMatchObject({
    outcome: 'meanwhile',
    followUp: { takenBy: { staffId: first } },
  });
  expect(await takeCase(other, { caseId, seenWith: first })).toEqual({ outcome: 'taken' });
  expect(await takeCase(other, { caseId, seenWith: '' })).toEqual({ outcome: 'taken' });
  expect(await timings('taken')).toEqual([]);
});

it('is called once, leaves its timing without name or words, and waits no more', async () => {
  const caseId = 'case-called';
  await putCase(db, aCase({ caseId, programId: 'called', comment: 'Chờ quá lâu.' }));
  const call = { caseId, callOutcome: 'reached', note: ' Rang her. ' } as const;
  const both = await Promise.all([callCase(lan(), call), callCase(admin(), call)]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['called', 'meanwhile']);
  expect(await getCase(db, caseId)).toMatchObject({
    state: 'called',
    calledAt: '2026-11-23T09:00:00.000Z',
    callOutcome: 'reached',
    note: 'Rang her.',
  });
  expect(await timings('called')).toEqual([
    {
      caseId,
      waveId: 'wave000001',
      programId: 'called',
      unitId: 'hanoi',
      openedAt: '2026-11-22T09:00:00.000Z',
      dueAt: '2026-11-24T09:00:00.000Z',
      calledAt: '2026-11-23T09:00:00.000Z',
    },
  ]);
  expect((await listCases(lan(), { state: 'called' })).map((each) => each.caseId)).toContain(caseId);
  expect((await listCases(lan())).map((each) => each.caseId)).not.toContain(caseId);
  await noteNewScore(db, caseId, { latestScore: 9, revision: 2 });
  expect(await getCase(db, caseId)).toMatchObject({ state: 'called', latestScore: 9 });
});

it('is closed with how it ended, after the call or by saying that none is needed', async () => {
  await putCase(db, aCase({ caseId: 'case-end', programId: 'ended' }));
  await putCase(db, aCase({ caseId: 'case-none', programId: 'ended' }));
  const end = { caseId: 'case-end', closeOutcome: 'solved', note: '' } as const;
  expect(await closeCase(lan(), end)).toEqual({ outcome: 'not-called-yet' });
  await callCase(lan(), { caseId: 'case-end', callOutcome: 'not-reached', note: 'Tried twice.' });
  const closedBefore = await countCases(lan(), 'closed');
  expect(await closeCase(admin(), end)).toEqual({ outcome: 'closed' });
  expect(await closeCase(admin(), end)).toMatchObject({ outcome: 'meanwhile' });
  expect(await getCase(db, 'case-end')).toMatchObject({
    state: 'closed',
    closeOutcome: 'solved',
    closedBy: { staffId: 'admin' },
    note: 'Tried twice.',
  });
  await closeCase(lan(), { caseId: 'case-none', closeOutcome: 'no-call-needed', note: 'x'.repeat(500) });
  expect(await countCases(lan(), 'closed')).toBe(closedBefore + 2);
  const kept = await timings('ended');
  expect(kept.map(({ caseId, calledAt }) => [caseId, calledAt !== undefined])).toEqual([
    ['case-end', true],
    ['case-none', false],
  ]);
});

it('refuses notes that are too long, strangers, and cases that do not exist', async () => {
  const caseId = 'case-refused';
  await putCase(db, aCase({ caseId }));
  const long = { caseId, callOutcome: 'reached', note: 'x'.repeat(501) } as const;
  expect(await callCase(lan(), long)).toEqual({ outcome: 'note-too-long' });
  const leader = { ...testResources(db), actor: staffActor('leadership') };
  await expect(takeCase(leader, { caseId, seenWith: '' })).rejects.toThrow(NotAllowed);
  await expect(callCase(leader, long)).rejects.toThrow(NotAllowed);
  await expect(takeCase(lan(), { caseId: 'nobodys', seenWith: '' })).rejects.toThrow(NotFound);
});
