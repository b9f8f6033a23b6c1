import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createWebhookConsumer } from '#functions/deliver-webhooks/consumer.ts';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import { addToAgenda } from '#shared/adapters/dynamodb/agenda-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { eraseInvitation, getInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { createWave, moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { OutgoingWebhook, WebhookSender } from '#shared/adapters/webhook/webhook-sender.ts';
import type { WebhookEvent } from '#shared/domain/webhook/webhook.ts';
import type { WebhookJob } from '#shared/domain/webhook/webhook-delivery.ts';
import { runDue } from '#shared/services/agenda/run-due.ts';
import { announceWave } from '#shared/services/webhook/announce-wave.ts';
import { getWebhook } from '#shared/services/webhook/get-webhook.ts';
import { pauseWebhook, resumeWebhook } from '#shared/services/webhook/pause-webhook.ts';
import { removeWebhook } from '#shared/services/webhook/remove-webhook.ts';
import { addWebhook } from '#shared/services/webhook/save-webhook.ts';
import { sendAgain } from '#shared/services/webhook/send-again.ts';
import { aResponse, aStoredCustomerWave } from '#test/support/answered-wave.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

let now: Date;
let resources: ReturnType<typeof testResources>;
let sent: OutgoingWebhook[];
let answer: Awaited<ReturnType<WebhookSender>>;
let webhookId: string;
let consume: ReturnType<typeof createWebhookConsumer>;
beforeEach(async () => {
  now = new Date('2026-11-23T09:00:00.000Z');
  resources = testResources(db, {
    clock: () => now,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  sent = [];
  answer = { status: 200 };
  consume = createWebhookConsumer(resources, async (outgoing) => {
    sent.push(outgoing);
    return answer;
  });
  const events = ['answer.arrived', 'case.opened', 'wave.closed', 'results.released'];
  ({ webhookId } = await addWebhook(admin(), { url: 'https://crm.example.com/hook', events }));
  return async () => {
    await removeWebhook(admin(), { webhookId }).catch(() => {});
  };
});

const admin = () => ({ ...resources, actor: staffActor('admin') });
const system = () => ({ ...resources, actor: systemActor });
const shown = async () => await getWebhook(admin(), { webhookId });

const anEvent = (subject: string, overrides: Partial<WebhookEvent> = {}): WebhookEvent => ({
  eventId: `0mibr7x00-${subject}`,
  type: 'wave.closed',
  at: '2026-11-23T09:00:00.000Z',
  data: { waveId: subject },
  ...overrides,
});

async function deliver(...jobs: WebhookJob[]): Promise<void> {
  const Records = jobs.map((job, index) => ({ messageId: String(index), body: JSON.stringify(job) }));
  const { batchItemFailures } = await consume({ Records } as never);
  expect(batchItemFailures).toEqual([]);
}

/** The jobs that wait, each taken once. */
const waiting = () => resources.recorded.jobs.splice(0).map(({ job }) => job as WebhookJob);

it('tells an address with a signed message, and notes that it arrived', async () => {
  const event = anEvent('one');
  await deliver({ webhookId, event, attempt: 1 });
  expect(sent[0]?.url).toBe('https://crm.example.com/hook');
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
    type: 'wave.closed',
    timestamp: event.at,
    data: { waveId: 'one' },
  });
  expect(sent[0]?.headers).toMatchObject({ 'webhook-id': event.eventId, 'webhook-timestamp': '1795424400' });
  expect((await shown()).deliveries).toMatchObject([{ state: 'delivered', attempts: 1 }]);
});

it('tells an event once, however often its job comes', async () => {
  const job = { webhookId, event: anEvent('twice'), attempt: 1 };
  await deliver(job);
  await deliver(job);
  expect(sent).toHaveLength(1);
});

it('comes back later and later with the same id, over queue and agenda, and pauses what never answers', async () => {
  answer = { status: 503 };
  await deliver({ webhookId, event: anEvent('refused'), attempt: 1 });
  expect((await shown()).deliveries[0]).toMatchObject({
    state: 'waiting',
    failure: 'http-503',
    nextAttemptAt: '2026-11-23T09:00:10.000Z',
  });
  for (let attempt = 2; attempt <= 9; attempt++) {
    const next = (await shown()).deliveries[0]?.nextAttemptAt ?? '';
    now = new Date(next);
    await runDue(system());
    await deliver(...waiting());
  }
  expect(sent.map(({ headers }) => headers['webhook-id'])).toEqual(Array(9).fill('0mibr7x00-refused'));
  expect(now.toISOString()).toBe('2026-11-25T01:21:10.000Z');
  const { webhook, deliveries } = await shown();
  expect(deliveries[0]).toMatchObject({ state: 'given-up', attempts: 9 });
  expect(webhook.paused).toMatchObject({ reason: 'failing', failure: 'http-503' });
});

it('does not pause an address that takes everything else', async () => {
  await deliver({ webhookId, event: anEvent('good', { at: '2026-11-23T08:00:00.000Z' }), attempt: 1 });
  answer = { status: 400 };
  await deliver({ webhookId, event: anEvent('bad', { at: '2026-11-23T07:00:00.000Z' }), attempt: 9 });
  expect((await shown()).webhook.paused).toBeUndefined();
});

it('pauses at once an address that says it is gone', async () => {
  answer = { status: 410 };
  await deliver({ webhookId, event: anEvent('gone'), attempt: 1 });
  expect((await shown()).webhook.paused?.reason).toBe('gone');
  expect(waiting()).toEqual([]);
});

it('holds back what happens during a pause, until somebody has it sent', async () => {
  await pauseWebhook(admin(), { webhookId });
  const event = anEvent('paused');
  await deliver({ webhookId, event, attempt: 1 });
  expect(sent).toEqual([]);
  expect((await shown()).deliveries[0]?.state).toBe('held-back');
  await resumeWebhook(admin(), { webhookId });
  await sendAgain(admin(), { webhookId, eventId: event.eventId });
  await deliver(...waiting());
  expect((await shown()).deliveries[0]?.state).toBe('delivered');
});

it('drops what waits for an address that was removed', async () => {
  await removeWebhook(admin(), { webhookId });
  await deliver({ webhookId, event: anEvent('removed'), attempt: 1 });
  expect(sent).toEqual([]);
});

it('announces answers of customers and the cases they open, the same ones when a batch comes again', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'told' }, ['a', 'b']);
  const detractor = aResponse(wave, 'a', { answers: { recommend: 2, reason: 'Gọi chị Lan 0912 345 678' } });
  const batch = asStreamEvent(
    [
      { sequenceNumber: '1', after: detractor },
      { sequenceNumber: '2', after: aResponse(wave, 'b', { answers: { recommend: 10 } }) },
    ],
    'told',
  );
  await createTallyConsumer(resources)(batch);
  const first = waiting();
  expect(first.map(({ event }) => event.type)).toEqual(['answer.arrived', 'case.opened', 'answer.arrived']);
  expect(first[0]?.event.data).toMatchObject({ waveId: 'told', responseId: 'a', score: 2 });
  expect(JSON.stringify(first)).not.toMatch(/Lan|0912|reason/);
  await createTallyConsumer(resources)(batch);
  expect(waiting()).toEqual(first);
});

it('announces no case of somebody who was erased, since none opens', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'told-erased' }, ['c']);
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, 'c');
  if (invitation) await eraseInvitation(db, invitation);
  const detractor = aResponse(wave, 'c', { answers: { recommend: 2 } });
  await createTallyConsumer(resources)(
    asStreamEvent([{ sequenceNumber: '1', after: detractor }], 'told-erased'),
  );
  expect(waiting().map(({ event }) => event.type)).toEqual(['answer.arrived']);
});

it('tells of an employee wave that it is over and that its results are there, and nothing else', async () => {
  const closing = { waveId: 'told-inside', side: 'employee', closedAt: '2026-11-23T08:59:00.000Z' } as const;
  await createWave(db, aWave({ ...closing, state: 'closing', invitedCount: 20 }));
  await announceWave(system(), closing);
  expect(waiting().map(({ event }) => event.type)).toEqual(['wave.closed']);
  await moveWave(db, closing.waveId, 'released');
  now = new Date('2026-11-23T09:02:00.000Z');
  await runDue(system());
  const told = waiting().map(({ event }) => event);
  expect(told.map(({ type }) => type)).toEqual(['wave.closed', 'results.released']);
  for (const { data } of told) {
    expect(Object.keys(data).sort()).toEqual(['number', 'programId', 'side', 'waveId']);
  }
});

it('tells only what an address has asked for', async () => {
  await removeWebhook(admin(), { webhookId });
  const few = await addWebhook(admin(), {
    url: 'https://chat.example.com',
    events: ['results.released', 'moon'],
  });
  webhookId = few.webhookId;
  await addToAgenda(db, { kind: 'announce-wave', dueAt: now.toISOString(), waveId: 'told-inside' });
  await runDue(system());
  expect(waiting().map(({ event }) => event.type)).toEqual(['results.released']);
});
