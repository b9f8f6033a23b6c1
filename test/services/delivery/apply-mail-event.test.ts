import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { claimDelivery, getDelivery, moveDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { getPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { getSuppression } from '#shared/adapters/dynamodb/suppression-store.ts';
import type { DeliveryState } from '#shared/domain/wave/delivery.ts';
import { applyMailEvent } from '#shared/services/delivery/apply-mail-event.ts';
import { readMailEvent } from '#shared/services/delivery/mail-event.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import { anInvitedWave } from '#test/support/sending.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const FIXTURES = new URL('../../fixtures/ses-events/', import.meta.url);
const EVENTS = readdirSync(FIXTURES).map((file) => file.replace('.json', ''));

/** A published event of SES, about one mail of ours. */
function anEvent(name: string, waveId: string, invitationId: string) {
  const text = readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8');
  const event = JSON.parse(text) as { mail: { tags: Record<string, string[]> } };
  event.mail.tags = {
    ...event.mail.tags,
    wave: [waveId],
    mailing: ['invitation'],
    invitation: [invitationId],
  };
  return readMailEvent(JSON.stringify({ Type: 'Notification', Message: JSON.stringify(event) }));
}

/** One invited person whose mail is in the given state. */
async function aDelivery(waveId: string, state: 'claimed' | 'unknown' | 'sent' | 'abandoned', people = 1) {
  const { invitations } = await anInvitedWave(db, waveId, people);
  const refs = invitations.map(({ invitationId }) => ({
    waveId,
    mailing: 'invitation' as const,
    bucket: 0,
    invitationId,
  }));
  for (const ref of refs) {
    await claimDelivery(db, ref, { owner: 'sender', leaseUntil: '2026-11-23T09:01:00.000Z' });
    if (state === 'sent') await moveDelivery(db, ref, 'sent', { messageId: 'first' });
    if (state === 'unknown' || state === 'abandoned') await moveDelivery(db, ref, 'unknown');
    if (state === 'abandoned') await moveDelivery(db, ref, 'abandoned');
  }
  const context = { ...testResources(db), actor: systemActor };
  const apply = async (name: string, index = 0) =>
    await applyMailEvent(context, anEvent(name, waveId, refs[index]?.invitationId ?? ''));
  const read = async (index = 0) => {
    const [ref, invitation] = [refs[index], invitations[index]];
    if (!ref || !invitation) throw new Error('no such person');
    return {
      delivery: await getDelivery(db, ref),
      suppression: await getSuppression(db, invitation.email),
      person: await getPerson(db, 'customer', invitation.personId),
    };
  };
  return { apply, read };
}

it.each<[string, DeliveryState]>([
  ['send', 'sent'],
  ['delivery', 'delivered'],
  ['bounce-permanent', 'bounced'],
  ['bounce-transient', 'bounced'],
  ['bounce-undetermined', 'bounced'],
  ['complaint', 'complained'],
  ['reject', 'rejected'],
  ['rendering-failure', 'rejected'],
  ['delivery-delay', 'sent'],
])('records the event %s of a mail whose answer is still outstanding', async (name, state) => {
  const { apply, read } = await aDelivery(`ev-${name}`, 'claimed');
  expect(await apply(name)).toEqual({ outcome: 'recorded', state });
  expect((await read()).delivery).toMatchObject({ state, messageId: expect.stringMatching(/^0107/) });
  expect(await apply(name)).toEqual({ outcome: 'nothing-new' });
});

it('knows a test for every published event', () => {
  expect(EVENTS.toSorted()).toEqual([
    'bounce-permanent',
    'bounce-transient',
    'bounce-undetermined',
    'click',
    'complaint',
    'complaint-not-spam',
    'delivery',
    'delivery-delay',
    'open',
    'reject',
    'rendering-failure',
    'send',
    'subscription',
  ]);
});

it('never writes again to an address that bounced for good', async () => {
  const { apply, read } = await aDelivery('hardbounce', 'sent');
  await apply('bounce-permanent');
  expect(await read()).toMatchObject({
    delivery: { state: 'bounced', reason: 'Permanent, General' },
    suppression: { reason: 'bounced' },
    person: { suppressed: 'bounced' },
  });
});

it.each(['bounce-transient', 'bounce-undetermined'])('keeps writing to an address after %s', async (name) => {
  const { apply, read } = await aDelivery(`soft-${name.slice(7)}`, 'sent');
  await apply(name);
  const { suppression, person } = await read();
  expect(suppression).toBeUndefined();
  expect(person).not.toHaveProperty('suppressed');
});

it('never writes again to somebody who complained', async () => {
  const { apply, read } = await aDelivery('complained', 'sent');
  await apply('complaint');
  expect(await read()).toMatchObject({
    suppression: { reason: 'complained' },
    person: { suppressed: 'complained' },
  });
});

it('never writes again to somebody who unsubscribed on a page of the mail service', async () => {
  const { apply, read } = await aDelivery('subscribed', 'sent');
  await apply('subscription');
  expect(await read()).toMatchObject({
    delivery: { state: 'sent' },
    suppression: { reason: 'unsubscribed' },
    person: { suppressed: 'unsubscribed' },
  });
});

it.each(['complaint-not-spam', 'open', 'click'])('learns nothing from %s', async (name) => {
  const { apply, read } = await aDelivery(`none-${name}`, 'sent');
  expect(await apply(name)).toEqual({ outcome: 'nothing-new' });
  expect((await read()).suppression).toBeUndefined();
});

it.each(['unknown', 'abandoned'] as const)('settles a mail that is %s', async (state) => {
  const { apply, read } = await aDelivery(`settle-${state}`, state);
  await apply('send');
  expect((await read()).delivery?.state).toBe('sent');
});

it('keeps the delivery when an automatic answer comes back as a soft bounce, before or after', async () => {
  const { apply, read } = await aDelivery('outofoffic', 'sent', 2);
  await apply('delivery', 0);
  await apply('bounce-transient', 0);
  await apply('bounce-transient', 1);
  await apply('delivery', 1);
  expect([(await read(0)).delivery?.state, (await read(1)).delivery?.state]).toEqual([
    'delivered',
    'delivered',
  ]);
});

it('ends in the same state whatever the order of the events, and however often they come', async () => {
  const told = ['send', 'delivery', 'delivery-delay', 'bounce-permanent', 'complaint'];
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(told, { minLength: 1 }),
      fc.infiniteStream(fc.nat()),
      async (events, chance) => {
        const order = (name: string) => `${name.length}${chance.next().value}`;
        const shuffled = [...events, ...events].sort((a, b) => order(a).localeCompare(order(b)));
        const { apply, read } = await aDelivery(`anyorder${String(run++).padStart(3, '0')}`, 'sent');
        for (const name of shuffled) await apply(name);
        const strongest = ['complaint', 'bounce-permanent', 'delivery'].find((name) => events.includes(name));
        const ends = { complaint: 'complained', 'bounce-permanent': 'bounced', delivery: 'delivered' };
        const expected = strongest ? ends[strongest as keyof typeof ends] : 'sent';
        expect((await read()).delivery?.state).toBe(expected);
      },
    ),
    { numRuns: 25, seed: 20261123 },
  );
});

it('ignores events about mails that it does not know', async () => {
  const context = { ...testResources(db), actor: systemActor };
  await anInvitedWave(db, 'knownwave0', 1);
  const noSuchWave = anEvent('delivery', 'nosuchwave', 'abcdefghjkmnpqrstvwxyz01');
  const neverSent = anEvent('delivery', 'knownwave0', 'abcdefghjkmnpqrstvwxyz01');
  const untagged = { ...noSuchWave, mail: { messageId: '0107' } };
  for (const event of [noSuchWave, neverSent, untagged]) {
    expect(await applyMailEvent(context, event)).toEqual({ outcome: 'not-ours' });
  }
});

it('drops headers and addresses of the mail before anybody can store or log them', () => {
  const event = anEvent('delivery', 'w', 'i');
  const source = readFileSync(new URL('delivery.json', FIXTURES), 'utf8');
  expect(source).toContain('/a/');
  expect(JSON.stringify(event)).not.toMatch(/\/a\/|\/u\/|List-Unsubscribe/);
  expect(event.mail).not.toHaveProperty('headers');
});
