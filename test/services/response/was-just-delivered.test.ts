import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { claimDelivery, moveDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import type { Mailing } from '#shared/domain/wave/delivery.ts';
import { applyMailEvent } from '#shared/services/delivery/apply-mail-event.ts';
import { wasJustDelivered } from '#shared/services/response/was-just-delivered.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const invitationId = 'abcdefghjkmnpqrstvwxyz01';
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

/** A wave of which one mail was taken by the mail service at two o’clock. */
async function aMailedWave(waveId: string, mailing: Mailing) {
  const wave = aWave({ waveId, buckets: 4 });
  await createWave(db, wave);
  const ref = { waveId, mailing, bucket: bucketOf(invitationId, 4), invitationId };
  await claimDelivery(db, ref, { owner: 'sender', leaseUntil: '2026-11-23T02:01:00.000Z' });
  await moveDelivery(db, ref, 'sent', { messageId: 'one', handedOverAt: '2026-11-23T02:00:00.000Z' });
  const event = async (eventType: string, moment: object) =>
    await applyMailEvent(
      { ...testResources(db), actor: systemActor },
      {
        eventType,
        mail: {
          messageId: 'one',
          tags: { wave: [waveId], invitation: [invitationId], mailing: [mailing] },
        },
        ...moment,
      },
    );
  const wasJust = async (time: string) => await wasJustDelivered({ db }, { wave, invitationId }, at(time));
  return { wave, event, wasJust };
}

it.each(['invitation', 'reminder-1', 'reminder-2'] as const)(
  'knows for a minute that the mail service took the %s',
  async (mailing) => {
    const { wasJust } = await aMailedWave(`just${mailing}`, mailing);
    expect(await wasJust('02:00:59.999')).toBe(true);
    expect(await wasJust('02:01:00')).toBe(false);
  },
);

it('counts from the delivery once it is reported, by the time of the event and not of its arrival', async () => {
  const { event, wasJust } = await aMailedWave('justlater1', 'invitation');
  await event('Delivery', { delivery: { timestamp: '2026-11-23T02:05:00.000Z' } });
  expect(await wasJust('02:05:30')).toBe(true);
  expect(await wasJust('02:06:00')).toBe(false);
  expect(await wasJust('09:00:30')).toBe(false);
});

it('counts from now where an event tells no time', async () => {
  const { event, wasJust } = await aMailedWave('justnow001', 'invitation');
  await event('Delivery', {});
  expect(await wasJust('09:00:59')).toBe(true);
});

it('knows of nobody else, and asks once', async () => {
  const { wave } = await aMailedWave('justother1', 'invitation');
  const commands: string[] = [];
  const watched = unreliable(db, (command) => {
    commands.push(command);
    return 'fine';
  });
  const somebodyElse = { wave, invitationId: '0123456789abcdefghjkmnpq' };
  expect(await wasJustDelivered({ db: watched }, somebodyElse, at('02:00:01'))).toBe(false);
  expect(commands).toEqual(['BatchGetItemCommand']);
});
