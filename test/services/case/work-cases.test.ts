import { afterAll, beforeAll, expect, it } from 'vitest';
import { getCase, listCaseTimings, noteNewScore, putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { noteSignIn, replaceAccessLimit } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { handedBy } from '#shared/domain/case/follow-up-case.ts';
import { callCase } from '#shared/services/case/call-case.ts';
import { closeCase } from '#shared/services/case/close-case.ts';
import { giveBackCase } from '#shared/services/case/give-back-case.ts';
import { handCase } from '#shared/services/case/hand-case.ts';
import { listCaseWorkers } from '#shared/services/case/list-case-workers.ts';
import { noteOnCase } from '#shared/services/case/note-on-case.ts';
import { reopenCase } from '#shared/services/case/reopen-case.ts';
import { surveyCases } from '#shared/services/case/survey-cases.ts';
import { takeCase } from '#shared/services/case/take-case.ts';
import type { Context } from '#shared/services/context.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { aSignIn } from '#test/support/builders.ts';
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
    notes: [{ at: '2026-11-23T09:00:00.000Z', text: 'Rang her.' }],
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
  expect((await surveyCases(lan(), { state: 'called' })).cases.map((each) => each.caseId)).toContain(caseId);
  expect((await surveyCases(lan())).cases.map((each) => each.caseId)).not.toContain(caseId);
  await noteNewScore(db, caseId, { latestScore: 9, revision: 2 });
  expect(await getCase(db, caseId)).toMatchObject({ state: 'called', latestScore: 9 });
});

it('is closed with how it ended, after the call or by saying that none is needed', async () => {
  await putCase(db, aCase({ caseId: 'case-end', programId: 'ended' }));
  await putCase(db, aCase({ caseId: 'case-none', programId: 'ended' }));
  const end = { caseId: 'case-end', closeOutcome: 'solved', note: '' } as const;
  expect(await closeCase(lan(), end)).toEqual({ outcome: 'not-called-yet' });
  await callCase(lan(), { caseId: 'case-end', callOutcome: 'not-reached', note: 'Tried twice.' });
  const closed = async () => (await surveyCases(lan())).countByState.closed;
  const closedBefore = await closed();
  expect(await closeCase(admin(), end)).toEqual({ outcome: 'closed' });
  expect(await closeCase(admin(), end)).toMatchObject({ outcome: 'meanwhile' });
  expect(await getCase(db, 'case-end')).toMatchObject({
    state: 'closed',
    closeOutcome: 'solved',
    closedBy: { staffId: 'admin' },
    notes: [{ text: 'Tried twice.' }],
  });
  await closeCase(lan(), { caseId: 'case-none', closeOutcome: 'no-call-needed', note: 'x'.repeat(500) });
  expect(await closed()).toBe(closedBefore + 2);
  const kept = await timings('ended');
  expect(kept.map(({ caseId, calledAt }) => [caseId, calledAt !== undefined])).toEqual([
    ['case-end', true],
    ['case-none', false],
  ]);
});

it('keeps what two people write at once, and a note that is sent twice once', async () => {
  const caseId = 'case-notes';
  await putCase(db, aCase({ caseId }));
  await Promise.all([
    noteOnCase(lan(), { caseId, note: 'She is on holiday.' }),
    noteOnCase(admin(), { caseId, note: 'Sent flowers.' }),
  ]);
  await noteOnCase(admin(), { caseId, note: 'Delivered.' });
  await noteOnCase(admin(), { caseId, note: 'Delivered.' });
  const texts = (await getCase(db, caseId))?.notes?.map(({ text }) => text);
  expect(texts?.toSorted()).toEqual(['Delivered.', 'Sent flowers.', 'She is on holiday.']);
  expect(await noteOnCase(lan(), { caseId, note: ' ' })).toEqual({ outcome: 'note-missing' });
});

it('is opened again where it stood before, and waits as if it had never been closed', async () => {
  for (const caseId of ['case-again', 'case-called-again']) {
    await putCase(db, aCase({ caseId, programId: 'again' }));
  }
  await closeCase(lan(), { caseId: 'case-again', closeOutcome: 'no-call-needed', note: '' });
  expect(await timings('again')).toHaveLength(1);
  const both = await Promise.all([
    reopenCase(lan(), { caseId: 'case-again' }),
    reopenCase(admin(), { caseId: 'case-again' }),
  ]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'reopened']);
  expect(await timings('again')).toEqual([]);
  const again = await getCase(db, 'case-again');
  expect([again?.state, again?.closeOutcome]).toEqual(['open', undefined]);
  const called = { caseId: 'case-called-again', note: '' };
  await callCase(lan(), { ...called, callOutcome: 'reached' });
  await closeCase(lan(), { ...called, closeOutcome: 'solved' });
  await reopenCase(lan(), called);
  expect((await getCase(db, 'case-called-again'))?.state).toBe('called');
  expect(await timings('again')).toHaveLength(1);
});

it('is given back by whoever has it, and by nobody else', async () => {
  const caseId = 'case-given-back';
  await putCase(db, aCase({ caseId }));
  await takeCase(lan(), { caseId, seenWith: '' });
  expect(await giveBackCase(admin(), { caseId })).toMatchObject({ outcome: 'meanwhile' });
  expect(await giveBackCase(lan(), { caseId })).toEqual({ outcome: 'given-back' });
  expect((await getCase(db, caseId))?.takenBy).toBeUndefined();
});

it('is handed to whoever may work on cases, with a note, and of two who do it at once the second hears who has it', async () => {
  const caseId = 'case-handed';
  await putCase(db, aCase({ caseId, dueAt: '2026-11-23T10:00:00.000Z' }));
  const people = [
    aSignIn({ staffId: 'binh', name: 'Bình', roles: ['marketing'] }),
    aSignIn({ staffId: 'chi', name: 'Chi', roles: ['marketing', 'hr'] }),
    aSignIn({ staffId: 'dung', name: 'Dung', roles: ['admin'] }),
    aSignIn({ staffId: 'em', name: 'Em', roles: ['leadership'] }),
    aSignIn({ staffId: 'marketing', name: 'Lan', roles: ['marketing'] }),
  ];
  for (const each of people) await noteSignIn(db, each);
  const blocked = { staffId: 'dung', limit: { kind: 'blocked' }, limitedAt: '', limitedBy: '' } as const;
  await replaceAccessLimit(db, blocked, { version: 0, actorId: 'chi' });
  expect((await listCaseWorkers(lan())).map(({ name }) => name)).toEqual(['Bình', 'Chi', 'Lan']);

  const hand = { caseId, seenWith: '', note: ' She prefers the evening. ' };
  for (const to of ['dung', 'em', 'nobody', '']) {
    expect(await handCase(lan(), { ...hand, to })).toEqual({ outcome: 'nobody-chosen' });
  }
  const long = { ...hand, to: 'binh', note: 'x'.repeat(501) };
  expect(await handCase(lan(), long)).toEqual({ outcome: 'note-too-long' });
  const both = await Promise.all([
    handCase(lan(), { ...hand, to: 'binh' }),
    handCase(admin(), { ...hand, to: 'chi' }),
  ]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['handed', 'meanwhile']);
  const has = (await getCase(db, caseId))?.takenBy?.staffId ?? '';
  expect(both.find(({ outcome }) => outcome === 'meanwhile')).toMatchObject({
    followUp: { takenBy: { staffId: has } },
  });

  const onward = { caseId, to: has === 'binh' ? 'chi' : 'binh', seenWith: has, note: '' };
  expect(await handCase(lan(), onward)).toEqual({ outcome: 'handed' });
  expect(await handCase(lan(), onward)).toEqual({ outcome: 'handed' });
  const followUp = await getCase(db, caseId);
  expect(followUp?.notes?.map(({ to, text }) => [to?.staffId, text])).toEqual([
    [has, 'She prefers the evening.'],
    [onward.to, ''],
  ]);
  expect(followUp && handedBy(followUp)?.staffId).toBe('marketing');
  const staff = { staffId: onward.to, email: 'x@example.com', name: 'X', language: 'en' } as const;
  const owner = {
    ...testResources(db),
    actor: { kind: 'staff', staff: { ...staff, roles: ['marketing'] } },
  } as const satisfies Context<'db' | 'clock'>;
  expect((await surveyCases(owner)).today[0]?.caseId).toBe(caseId);
  await closeCase(lan(), { caseId, closeOutcome: 'no-call-needed', note: '' });
  expect(await handCase(lan(), { caseId, to: has, seenWith: onward.to, note: '' })).toMatchObject({
    outcome: 'meanwhile',
  });
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
