import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { listProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import type { Mailing } from '#shared/domain/wave/delivery.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aMailDouble, type MailDouble } from '#test/support/mail-double.ts';
import { seededRandom, systemActor, testResources } from '#test/support/resources.ts';
import { anInvitedWave, statesOf } from '#test/support/sending.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = Date.parse('2026-11-23T09:00:00Z');

let senders = 0;

/** A sender of its own, whose clock is moved by hand. */
function aSender(mail: MailDouble = aMailDouble()) {
  const time = { now: START };
  const randomBytes = seededRandom(`sender ${senders++}`);
  const resources = testResources(db, { mail, randomBytes, clock: () => new Date(time.now) });
  const limits = {
    quota: mail.getQuota,
    concurrency: 2,
    budgetInMilliseconds: 60_000,
    time: { wait: async () => await new Promise<void>((resolve) => setImmediate(resolve)) },
  };
  return {
    mail,
    time,
    jobs: resources.recorded.jobs,
    dispatch: async (waveId: string, mailing: Mailing = 'invitation', look?: number) =>
      await dispatchBucket(
        { ...resources, actor: systemActor },
        { waveId, mailing, bucket: 0, ...(look !== undefined && { look }) },
        limits,
      ),
  };
}

const HOUR = 3600_000;
const DAY = 24 * HOUR;

it('mails everybody once and keeps the message ids', async () => {
  const { invitations } = await anInvitedWave(db, 'everybody0', 30);
  const { mail, dispatch, jobs } = aSender();
  const result = await dispatch('everybody0');
  expect(result).toMatchObject({ outcome: 'worked-off', counts: { sent: 30, pending: 0 } });
  expect(mail.sent.map(({ to }) => to).sort()).toEqual(invitations.map(({ email }) => email));
  const [first] = invitations;
  const ref = { waveId: 'everybody0', mailing: 'invitation', bucket: 0 } as const;
  const delivery = await getDelivery(db, { ...ref, invitationId: first?.invitationId ?? '' });
  expect(delivery).toMatchObject({
    state: 'sent',
    attempt: 1,
    messageId: expect.stringMatching(/^message-/),
  });
  expect(delivery).not.toHaveProperty('owner');
  expect(jobs).toEqual([]);
});

it('mails nobody again when the queue delivers a job twice', async () => {
  await anInvitedWave(db, 'twice00000', 12);
  const { mail, dispatch } = aSender();
  await dispatch('twice00000');
  await dispatch('twice00000');
  expect(mail.sent).toHaveLength(12);
});

it('mails nobody twice when two senders work on the same bucket', async () => {
  await anInvitedWave(db, 'sidebyside', 60);
  const mail = aMailDouble();
  const [one, other] = [aSender(mail), aSender(mail)];
  await Promise.all([one.dispatch('sidebyside'), other.dispatch('sidebyside')]);
  expect(mail.sent).toHaveLength(60);
  expect(new Set(mail.sent.map(({ to }) => to)).size).toBe(60);
});

it('withholds the mail of somebody who unsubscribed after the launch', async () => {
  const { invitations } = await anInvitedWave(db, 'unsubbed00', 3);
  const [one] = invitations;
  await suppress(db, {
    email: 'PERSON0000@unsubbed00.example.com',
    reason: 'unsubscribed',
    at: '2026-11-23T08:00:00.000Z',
  });
  const { mail, dispatch } = aSender();
  await dispatch('unsubbed00');
  expect(mail.sent).toHaveLength(2);
  const ref = { waveId: 'unsubbed00', mailing: 'invitation', bucket: 0 } as const;
  expect(await getDelivery(db, { ...ref, invitationId: one?.invitationId ?? '' })).toMatchObject({
    state: 'withheld',
    reason: 'unsubscribed',
    attempt: 0,
  });
});

it('records a refusal of one message and goes on', async () => {
  await anInvitedWave(db, 'refusal000', 4);
  const mail = aMailDouble({ mishapFor: ({ to }) => (to.startsWith('person0001') ? 'refused' : undefined) });
  const { dispatch, jobs } = aSender(mail);
  expect(await dispatch('refusal000')).toMatchObject({ counts: { sent: 3, refused: 1 } });
  expect(jobs).toEqual([]);
});

it('gives a throttled mail back and sends it in the same run', async () => {
  await anInvitedWave(db, 'throttled0', 5);
  const mail = aMailDouble({ mishapFor: (_, call) => (call === 2 ? 'rate' : undefined) });
  const { dispatch, jobs } = aSender(mail);
  expect(await dispatch('throttled0')).toMatchObject({ counts: { sent: 5 } });
  expect(mail.calls).toBe(6);
  expect(jobs).toEqual([]);
});

it('stops for a while when the rate stays too high, and says so', async () => {
  await anInvitedWave(db, 'ratelimit0', 8);
  const { dispatch, jobs } = aSender(aMailDouble({ mishapFor: () => 'rate' }));
  expect(await dispatch('ratelimit0')).toMatchObject({ counts: { pending: 8 }, holdUp: { reason: 'rate' } });
  expect(jobs).toMatchObject([{ queue: 'dispatch', job: { waveId: 'ratelimit0', bucket: 0 } }]);
});

it('pauses at the daily quota, and comes back for those who are left', async () => {
  await anInvitedWave(db, 'dailyquota', 40);
  const mail = aMailDouble({ mishapFor: (_, call) => (call > 10 ? 'daily-quota' : undefined) });
  const { dispatch, jobs } = aSender(mail);
  const result = await dispatch('dailyquota');
  expect(result).toMatchObject({
    counts: { sent: 10, pending: 30, claimed: 0 },
    holdUp: { reason: 'daily-quota', until: '2026-11-23T09:15:00.000Z' },
  });
  expect(jobs).toEqual([
    {
      queue: 'dispatch',
      job: { waveId: 'dailyquota', mailing: 'invitation', bucket: 0 },
      delayInSeconds: 900,
    },
  ]);
  expect((await listProgress(db, 'dailyquota', 'invitation'))[0]?.holdUp?.reason).toBe('daily-quota');
  mail.mishapFor = () => undefined;
  expect(await dispatch('dailyquota')).toMatchObject({ counts: { sent: 40 } });
  expect((await listProgress(db, 'dailyquota', 'invitation'))[0]).not.toHaveProperty('holdUp');
});

it('keeps its share of four fifths of the rate that the account has', async () => {
  await anInvitedWave(db, 'pacedshare', 9);
  const mail = aMailDouble();
  mail.quota = { ...mail.quota, maxSendRatePerSecond: 10 };
  const turns: number[] = [];
  const limits = {
    quota: mail.getQuota,
    concurrency: 2,
    budgetInMilliseconds: 60_000,
    time: { now: () => 0, wait: async (milliseconds: number) => void turns.push(milliseconds) },
  };
  const context = { ...testResources(db, { mail }), actor: systemActor };
  await dispatchBucket(context, { waveId: 'pacedshare', mailing: 'invitation', bucket: 0 }, limits);
  expect(mail.sent).toHaveLength(9);
  expect(turns).toEqual([250, 500, 750, 1000, 1250, 1500, 1750, 2000]);
});

it('does not even ask when the quota of the day is used up', async () => {
  await anInvitedWave(db, 'usedup0000', 2);
  const quota = { max24HourSend: 200, maxSendRatePerSecond: 1, sentLast24Hours: 200 };
  const { mail, dispatch } = aSender(aMailDouble({ quota }));
  expect(await dispatch('usedup0000')).toMatchObject({ holdUp: { reason: 'daily-quota' } });
  expect(mail.calls).toBe(0);
});

it('gives everything back when the account is paused', async () => {
  await anInvitedWave(db, 'paused0000', 20);
  const { dispatch } = aSender(aMailDouble({ mishapFor: () => 'paused' }));
  expect(await dispatch('paused0000')).toMatchObject({
    counts: { pending: 20, claimed: 0 },
    holdUp: { reason: 'paused', detail: 'AccountSendingPausedException' },
  });
});

it('asks no further when several answers in a row are lost', async () => {
  await anInvitedWave(db, 'outage0000', 100);
  const { mail, dispatch } = aSender(aMailDouble({ mishapFor: () => 'lost-before' }));
  expect(await dispatch('outage0000')).toMatchObject({ holdUp: { reason: 'unanswered' } });
  expect(mail.calls).toBeLessThan(25);
});

it('leaves a customer whose mail may have gone out alone for good', async () => {
  await anInvitedWave(db, 'lostcustom', 3);
  const mail = aMailDouble({ mishapFor: (_, call) => (call === 1 ? 'lost-after-accepting' : undefined) });
  const { dispatch, time, jobs } = aSender(mail);
  expect(await dispatch('lostcustom')).toMatchObject({ counts: { claimed: 1, sent: 2 } });
  expect(jobs).toHaveLength(1);
  time.now += 120_000;
  expect(await dispatch('lostcustom')).toMatchObject({ counts: { unknown: 1, sent: 2 } });
  time.now += 2 * HOUR;
  expect(await dispatch('lostcustom')).toMatchObject({ counts: { abandoned: 1, sent: 2 } });
  expect(mail.sent).toHaveLength(3);
});

it('mails an employee again an hour after the answer was lost, with the same link', async () => {
  await anInvitedWave(db, 'lostemploy', 1, { side: 'employee' });
  const mail = aMailDouble({ mishapFor: (_, call) => (call === 1 ? 'lost-after-accepting' : undefined) });
  const { dispatch, time } = aSender(mail);
  await dispatch('lostemploy');
  time.now += 120_000;
  await dispatch('lostemploy');
  expect(mail.sent).toHaveLength(1);
  time.now += HOUR;
  expect(await dispatch('lostemploy')).toMatchObject({ counts: { sent: 1 } });
  expect(mail.sent).toHaveLength(2);
  expect(new Set(mail.sent.map(linkIn)).size).toBe(1);
});

it('reminds the customers who have not answered, and nobody who was never invited', async () => {
  const { invitations } = await anInvitedWave(db, 'reminder00', 4);
  const mail = aMailDouble({ mishapFor: ({ to }) => (to.startsWith('person0001') ? 'refused' : undefined) });
  const { dispatch, time } = aSender(mail);
  await dispatch('reminder00');
  time.now += 3 * DAY;
  const [answered, refused, third, fourth] = invitations.map(({ invitationId }) => invitationId);
  await putFirstResponse(db, {
    waveId: 'reminder00',
    bucket: 0,
    invitationId: answered ?? '',
    revision: 1,
    submissionId: 'one',
    answers: { recommend: 9 },
    language: 'vi',
    channel: 'mail',
    answeredAt: '2026-11-23T09:30:00.000Z',
  });
  mail.sent.length = 0;
  expect(await dispatch('reminder00', 'reminder-1')).toMatchObject({ counts: { sent: 2, withheld: 2 } });
  expect(mail.sent.map(({ to }) => to.slice(0, 10)).sort()).toEqual(['person0002', 'person0003']);
  expect(await statesOf(db, 'reminder00', 'reminder-1')).toEqual({
    [answered ?? '']: 'withheld',
    [refused ?? '']: 'withheld',
    [third ?? '']: 'sent',
    [fourth ?? '']: 'sent',
  });
});

it('reminds employees blindly', async () => {
  await anInvitedWave(db, 'blindremin', 3, { side: 'employee' });
  const { mail, dispatch, time } = aSender();
  await dispatch('blindremin');
  time.now += 3 * DAY;
  await dispatch('blindremin', 'reminder-1');
  expect(mail.sent).toHaveLength(6);
});

it('waits with a reminder until the invitation has gone out', async () => {
  await anInvitedWave(db, 'tooearly00', 2);
  const { mail, dispatch, jobs } = aSender();
  expect(await dispatch('tooearly00', 'reminder-1')).toMatchObject({ counts: { pending: 2 } });
  expect(mail.sent).toEqual([]);
  expect(jobs).toHaveLength(1);
});

it.each([
  ['closed00000', { state: 'closed' as const }],
  ['cancelled00', { state: 'cancelled' as const }],
  ['justended00', { closesAt: '2026-11-23T08:59:59.000Z' }],
])('sends nothing for a wave that cannot be answered: %s', async (waveId, overrides) => {
  await anInvitedWave(db, waveId, 2, overrides);
  const { mail, dispatch, jobs } = aSender();
  expect(await dispatch(waveId)).toMatchObject({ counts: { pending: 2 } });
  expect(mail.sent).toEqual([]);
  expect(jobs).toEqual([]);
});

it('hands the rest back to the queue when its time is over', async () => {
  await anInvitedWave(db, 'outoftime0', 40);
  const { mail, dispatch, time, jobs } = aSender();
  mail.mishapFor = (_, call) => {
    if (call === 10) time.now += 61_000;
    return undefined;
  };
  await dispatch('outoftime0');
  expect(mail.sent.length).toBeLessThan(40);
  expect(jobs).toEqual([
    { queue: 'dispatch', job: { waveId: 'outoftime0', mailing: 'invitation', bucket: 0 }, delayInSeconds: 0 },
  ]);
  await dispatch('outoftime0');
  expect(mail.sent).toHaveLength(40);
});

it('refuses a wave that it does not know', async () => {
  expect(await aSender().dispatch('unknownwave')).toEqual({ outcome: 'unknown-wave' });
});

function linkIn({ raw }: { raw: Uint8Array }): string | undefined {
  const text = Buffer.from(raw)
    .toString()
    .replace(/=\r?\n/g, '');
  return /\/a\/[a-z0-9]+\.[a-z0-9]+\.[\w-]{22}/.exec(text)?.[0];
}
