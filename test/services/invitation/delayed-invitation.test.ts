import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson, getPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import { Conflict, NotFound } from '#shared/services/errors.ts';
import { inviteByEvent } from '#shared/services/invitation/invite-by-event.ts';
import { withdrawInvitation } from '#shared/services/invitation/withdraw-invitation.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { type NewWave, scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aClockwork } from '#test/support/clockwork.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anEvent, anEventFor } from '#test/support/events.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

/** Thursday, ten in the morning in Vietnam. */
const START = '2026-11-26T03:00:00.000Z';
const A_DAY = { delayInMinutes: 24 * 60, oldestEventInDays: 14, sending: DEFAULT_SENDING_PLAN };

async function opened(unitId: string, overrides: Partial<NewWave> = {}) {
  const clockwork = aClockwork(db, START);
  await putUnit(db, { unitId, name: unitId });
  const name = { en: 'Shops', vi: 'Cửa hàng' };
  const { program } = await createProgram(clockwork.staff, { name, templateId: 'paired' });
  const { wave } = await scheduleWave(clockwork.staff, {
    programId: program.programId,
    side: 'customer',
    continuous: true,
    closesAt: '2027-02-21T10:00:00.000Z',
    ...A_DAY,
    ...overrides,
  });
  const key = { kind: 'api-key', keyId: 'shopsystem01', name: 'Shop' } as const;
  const shop = { ...clockwork.context, actor: key };
  const invite = async (idempotencyKey: string, occurredAt = clockwork.now()) =>
    await inviteByEvent(shop, anEventFor(wave, idempotencyKey, anEvent(unitId, { event: { occurredAt } })));
  const withdraw = async (invitationId: string) =>
    await withdrawInvitation(shop, { waveId: wave.waveId, invitationId });
  const mails = () => clockwork.posted.filter(({ waveId }) => waveId === wave.waveId);
  const personId = personIdOf('customer', `${unitId}-C-1`);
  return { clockwork, wave, shop, invite, withdraw, mails, personId };
}

/** The id of who was invited. Throws where nobody was. */
function idOf(answer: Awaited<ReturnType<typeof inviteByEvent>>): string {
  if (answer.outcome !== 'invited') throw new Error(`nobody was invited: ${answer.reason}`);
  return answer.invitationId;
}

it('mails a day after the event, on the next working day where that is none, and says so beforehand', async () => {
  const { clockwork, invite, mails } = await opened('delay');
  // Ordered on Friday evening, so due on Monday at nine.
  await clockwork.runUntil('2026-11-27T12:00:00.000Z');
  expect(await invite('order-1')).toMatchObject({ mailDueAt: '2026-11-30T02:00:00.000Z' });
  await clockwork.runUntil('2026-11-30T01:59:00.000Z');
  expect(mails()).toEqual([]);
  await clockwork.runUntil('2026-12-01T02:00:00.000Z');
  expect(mails().map(({ at }) => at)).toEqual(['2026-11-30T02:00:00.000Z']);
});

it('keeps to the hours of where the customer lives', async () => {
  const { wave, shop } = await opened('abroad');
  const event = anEvent('abroad', { person: { timeZone: 'Europe/London' }, event: { occurredAt: START } });
  // A day after Thursday at three in the night of London: Friday at nine.
  expect(await inviteByEvent(shop, anEventFor(wave, 'order-1', event))).toMatchObject({
    mailDueAt: '2026-11-27T09:00:00.000Z',
  });
});

it('counts the delay from the event, not from the call', async () => {
  const { invite } = await opened('late-call');
  expect(await invite('order-1', '2026-11-25T04:00:00.000Z')).toMatchObject({
    mailDueAt: '2026-11-26T04:00:00.000Z',
  });
});

it('invites once, however often and at the same time the same event is told, and mails once', async () => {
  const { clockwork, invite, mails } = await opened('parallel');
  const answers = await Promise.all(Array.from({ length: 5 }, () => invite('order-1', START)));
  await clockwork.runUntil('2026-11-26T12:00:00.000Z');
  answers.push(await invite('order-1', START));
  expect(new Set(answers.map(idOf)).size).toBe(1);
  expect(answers.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
  await clockwork.runUntil('2026-11-30T12:00:00.000Z');
  expect(mails()).toHaveLength(1);
});

it('takes back what has not left, as often as it is told, and lets the customer be asked again', async () => {
  const { clockwork, wave, invite, withdraw, mails, personId } = await opened('cancelled');
  const invited = async () => (await getWaveProgress(clockwork.staff, wave)).invited;
  const id = idOf(await invite('order-1'));
  expect(await withdraw(id)).toEqual({ outcome: 'withdrawn' });
  expect(await withdraw(id)).toEqual({ outcome: 'withdrawn' });
  expect(await invite('order-1', START)).toMatchObject({ outcome: 'skipped', reason: 'withdrawn' });
  expect(await getPerson(db, 'customer', personId)).not.toHaveProperty('lastInvitedAt');
  await clockwork.runUntil('2026-11-30T12:00:00.000Z');
  expect(mails()).toEqual([]);
  expect(await invited()).toBe(0);
  expect(await invite('order-2')).toMatchObject({ outcome: 'invited' });
  expect(await invited()).toBe(1);
});

it('cannot take back a mail that has left, nor what does not exist', async () => {
  const { clockwork, invite, withdraw, mails } = await opened('too-late');
  const id = idOf(await invite('order-1'));
  await clockwork.runUntil('2026-11-27T04:00:00.000Z');
  expect(mails()).toHaveLength(1);
  await expect(withdraw(id)).rejects.toThrow(Conflict);
  await expect(withdraw('nosuchinvitation')).rejects.toThrow(NotFound);
});

it.each([
  ['unsubscribed', { suppressed: 'unsubscribed' }],
  ['resting', { lastInvitedAt: '2026-11-26T08:00:00.000Z', lastInvitedWaveId: 'another' }],
] as const)(
  'looks once more when the mail is due, and mails nobody who is %s by then',
  async (reason, fields) => {
    const { clockwork, invite, mails, personId } = await opened(`again-${reason}`);
    await invite('order-1');
    await changePerson(db, { side: 'customer', personId }, fields);
    await clockwork.runUntil('2026-11-30T12:00:00.000Z');
    expect(mails()).toEqual([]);
  },
);

it('asks about nothing that is too old, nor where the wave closes before the mail is due', async () => {
  const { invite } = await opened('old', { closesAt: '2026-11-28T10:00:00.000Z' });
  expect(await invite('order-1', '2026-11-11T00:00:00.000Z')).toMatchObject({ reason: 'too-old' });
  expect(await invite('order-2', '2026-11-27T12:00:00.000Z')).toMatchObject({ reason: 'closes-first' });
  expect(await invite('order-3')).toMatchObject({ outcome: 'invited' });
});
