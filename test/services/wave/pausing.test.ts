import { afterAll, beforeAll, expect, it } from 'vitest';
import { dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import { openGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import { castBallot, listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { createSealingKey } from '#shared/services/ballot/create-sealing-key.ts';
import { applyMailEvent } from '#shared/services/delivery/apply-mail-event.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { cancelWave } from '#shared/services/wave/cancel-wave.ts';
import { countMailing } from '#shared/services/wave/count-mailing.ts';
import { pauseWave } from '#shared/services/wave/pause-wave.ts';
import { resumeWave } from '#shared/services/wave/resume-wave.ts';
import { sweepWave } from '#shared/services/wave/sweep-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aMailDouble, type MailDouble } from '#test/support/mail-double.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { anInvitedWave } from '#test/support/sending.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

function aSendingTeam(mail: MailDouble = aMailDouble()) {
  const resources = testResources(db, { mail });
  const system = { ...resources, actor: systemActor };
  const limits = {
    quota: mail.getQuota,
    concurrency: 2,
    budgetInMilliseconds: 60_000,
    time: { wait: async () => {} },
  };
  return {
    mail,
    resources,
    system,
    staff: { ...resources, actor: staffActor('admin') },
    jobs: resources.recorded.jobs,
    dispatch: async (waveId: string) =>
      await dispatchBucket(system, { waveId, mailing: 'invitation', bucket: 0 }, limits),
  };
}

it('stops within the mails under way when somebody pauses, and goes on when somebody resumes', async () => {
  await anInvitedWave(db, 'paused0001', 120);
  const { mail, dispatch, staff, jobs } = aSendingTeam();
  mail.mishapFor = (_, call) => {
    if (call === 20) void pauseWave(staff, { waveId: 'paused0001', reason: 'Wrong logo' });
    return undefined;
  };
  const { counts } = (await dispatch('paused0001')) as { counts: { pending: number } };
  expect(counts.pending).toBeGreaterThan(40);
  expect((await getWave(db, 'paused0001'))?.pause).toMatchObject({
    by: 'Nguyễn Thị Lan',
    reason: 'Wrong logo',
  });
  const sentBefore = mail.sent.length;
  expect(await dispatch('paused0001')).toMatchObject({ counts });
  expect(mail.sent).toHaveLength(sentBefore);
  expect(jobs).toEqual([]);
  const sweep = async () => await sweepWave(staff, { waveId: 'paused0001' });
  expect(await sweep()).toEqual({ outcome: 'at-rest' });

  expect(await resumeWave(staff, { waveId: 'paused0001' })).toEqual({ outcome: 'resumed' });
  expect(jobs.map(({ job }) => job)).toContainEqual({
    waveId: 'paused0001',
    mailing: 'invitation',
    bucket: 0,
  });
  expect(await dispatch('paused0001')).toMatchObject({ counts: { sent: 120, pending: 0 } });
  expect(await resumeWave(staff, { waveId: 'paused0001' })).toEqual({ outcome: 'not-paused' });
});

it('lets only those pause and resume who may launch, and only what runs', async () => {
  await anInvitedWave(db, 'paused0002', 1);
  await anInvitedWave(db, 'paused0003', 1, { state: 'closed' });
  const { resources, staff } = aSendingTeam();
  const hr = { ...resources, actor: staffActor('hr') };
  await expect(pauseWave(hr, { waveId: 'paused0002' })).rejects.toThrow('run-customer-waves');
  await expect(resumeWave(hr, { waveId: 'paused0002' })).rejects.toThrow('run-customer-waves');
  await expect(pauseWave(staff, { waveId: 'paused0003' })).rejects.toThrow('being launched or open');
  await expect(pauseWave(staff, { waveId: 'paused0002', reason: 'x'.repeat(201) })).rejects.toThrow('200');
});

it('pauses a wave by itself when too many of its mails bounce, until somebody has looked', async () => {
  const { invitations } = await anInvitedWave(db, 'bouncing01', 60);
  const { system, staff, dispatch, resources, jobs } = aSendingTeam();
  await dispatch('bouncing01');
  const bounce = async (from: number, to: number) => {
    for (const { invitationId } of invitations.slice(from, to)) {
      await applyMailEvent(system, {
        eventType: 'Bounce',
        mail: {
          messageId: `bounced-${invitationId}`,
          tags: { wave: ['bouncing01'], mailing: ['invitation'], invitation: [invitationId] },
        },
        bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [] },
      });
    }
  };
  await bounce(0, 2);
  const due = await dueEntries(db, new Date('2026-11-23T09:01:00Z'));
  const entry = due.find(({ kind }) => kind === 'count-mailing');
  expect(entry).toMatchObject({ waveId: 'bouncing01', mailing: 'invitation', bucket: 0 });
  await countMailing(system, { waveId: 'bouncing01', mailing: 'invitation', bucket: 0 });
  expect(jobs.at(-1)?.job).toEqual({ waveId: 'bouncing01', mailing: 'invitation', bucket: 0, look: 2 });
  await dispatch('bouncing01');
  expect((await getWave(db, 'bouncing01'))?.pause).toBeUndefined();

  await bounce(2, 8);
  await dispatch('bouncing01');
  expect((await getWave(db, 'bouncing01'))?.pause).toEqual({
    at: resources.clock().toISOString(),
    problem: { kind: 'hard-bounces', count: 8, out: 60 },
  });
  const withoutLooking = resumeWave(staff, { waveId: 'bouncing01' });
  await expect(withoutLooking).rejects.toThrow('paused itself');
  await resumeWave(staff, { waveId: 'bouncing01', hasLooked: true });
  await dispatch('bouncing01');
  expect((await getWave(db, 'bouncing01'))?.pause).toBeUndefined();
});

it('cancels a running wave: nothing more is sent, and what was sent stays told', async () => {
  await anInvitedWave(db, 'cancelled1', 80);
  const { mail, dispatch, staff } = aSendingTeam();
  mail.mishapFor = (_, call) => {
    if (call === 10) void cancelWave(staff, { waveId: 'cancelled1' });
    return undefined;
  };
  await dispatch('cancelled1');
  const sent = mail.sent.length;
  expect(sent).toBeLessThan(60);
  expect(await dispatch('cancelled1')).toMatchObject({ counts: { sent, pending: 80 - sent } });
  expect(mail.sent).toHaveLength(sent);
  expect(await cancelWave(staff, { waveId: 'cancelled1' })).toEqual({ outcome: 'cancelled' });
});

it('destroys the ballots of a cancelled employee wave unread, whatever is lost on the way', async () => {
  const { wave, invitations } = await anInvitedWave(db, 'cancelled2', 3, { side: 'employee' });
  const { staff, system, jobs } = aSendingTeam();
  await createSealingKey(staff, 'cancelled2');
  await openGates(db, 'cancelled2');
  const ballotOf = (ballotId: string) => ({
    waveId: 'cancelled2',
    ballotId,
    encapsulatedKey: new Uint8Array(32),
    ciphertext: new Uint8Array(8),
  });
  const [first, second] = invitations.map(({ invitationId }) => invitationId);
  await castBallot(db, { wave, invitationId: first ?? '', ballot: ballotOf('one') });

  await cancelWave(staff, { waveId: 'cancelled2' });
  expect(await castBallot(db, { wave, invitationId: second ?? '', ballot: ballotOf('two') })).toBe('closed');
  expect(jobs).toMatchObject([{ queue: 'release', job: { waveId: 'cancelled2' } }]);
  jobs.length = 0;
  const later = { ...system, clock: () => new Date('2026-11-23T09:05:00Z') };
  expect(await sweepWave(later, { waveId: 'cancelled2' })).toEqual({ outcome: 'requeued' });
  expect(jobs).toMatchObject([{ queue: 'release', job: { waveId: 'cancelled2' } }]);

  expect(await releaseWave(system, { waveId: 'cancelled2' })).toEqual({ outcome: 'destroyed-unread' });
  expect(await Array.fromAsync(listBallots(db, 'cancelled2'))).toEqual([]);
  expect(await getSealingKey(db, 'cancelled2')).toBeUndefined();
  expect(await sweepWave(later, { waveId: 'cancelled2' })).toEqual({ outcome: 'at-rest' });
});
