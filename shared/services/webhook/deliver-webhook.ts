import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import {
  getWebhook,
  getWebhookDelivery,
  listWebhookDeliveries,
  notePause,
  noteWebhookDelivery,
} from '../../adapters/dynamodb/webhook-store.ts';
import type { WebhookSender } from '../../adapters/webhook/webhook-sender.ts';
import type { PauseReason } from '../../domain/webhook/webhook.ts';
import {
  type AttemptFailure,
  secondsToNextAttempt,
  type WebhookDelivery,
  type WebhookJob,
} from '../../domain/webhook/webhook-delivery.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { signedHeaders } from './sign-webhook.ts';

/** SQS puts a job off for this long at most; what waits longer stands on the agenda. */
const LONGEST_DELAY_IN_SECONDS = 900;
const GONE = 410;
const DELIVERIES_LOOKED_AT = 50;

export type { WebhookSender };

type Delivering = Context<'db' | 'clock' | 'queues' | 'log'>;

/**
 * Tells one address of one event, once more each time until it says 2xx: at least once, and the same id each time.
 * Where the last attempt fails too, or the receiver says that it is gone, the address is paused.
 */
export async function deliverWebhook(
  context: Delivering,
  send: WebhookSender,
  job: WebhookJob,
): Promise<{ outcome: WebhookDelivery['state'] | 'done-before' | 'removed' }> {
  authorise(context.actor, 'announce-events');
  const { db, clock } = context;
  const { webhookId, event, attempt } = job;
  const webhook = await getWebhook(db, webhookId);
  if (!webhook) return { outcome: 'removed' };
  const before = await getWebhookDelivery(db, webhookId, event.eventId);
  if (before && before.attempts >= attempt) return { outcome: 'done-before' };
  const delivery = { webhookId, event };
  if (webhook.paused && event.type !== 'test.sent') {
    await noteWebhookDelivery(db, { ...delivery, state: 'held-back', attempts: attempt - 1 }, clock());
    return { outcome: 'held-back' };
  }
  const body = JSON.stringify({ type: event.type, timestamp: event.at, data: event.data });
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Insideout-Webhooks/1',
    ...signedHeaders(webhook, { eventId: event.eventId, body, now: clock() }),
  };
  const answer = await send({ url: webhook.url, headers, body });
  const failure = failureOf(answer);
  const attempted = { ...delivery, attempts: attempt, lastAttemptAt: clock().toISOString() };
  if (failure === undefined) {
    await noteWebhookDelivery(db, { ...attempted, state: 'delivered' }, clock());
    return { outcome: 'delivered' };
  }
  context.log('webhook not delivered', { webhookId, attempt, failure });
  return await comeBack(context, job, { ...attempted, failure });
}

function failureOf(answer: Awaited<ReturnType<WebhookSender>>): AttemptFailure | undefined {
  if ('failure' in answer) return answer.failure;
  return answer.status >= 200 && answer.status < 300 ? undefined : `http-${answer.status}`;
}

/** Plans the next attempt before writing it down: a crash in between repeats an attempt and loses none. */
async function comeBack(
  context: Delivering,
  job: WebhookJob,
  attempted: Omit<WebhookDelivery, 'state'> & { failure: AttemptFailure },
): Promise<{ outcome: 'waiting' | 'given-up' }> {
  const { db, clock, queues } = context;
  const isTest = job.event.type === 'test.sent';
  const isGone = attempted.failure === `http-${GONE}`;
  const wait = isTest || isGone ? undefined : secondsToNextAttempt(job.attempt);
  if (wait === undefined) {
    await noteWebhookDelivery(db, { ...attempted, state: 'given-up' }, clock());
    if (isGone || !(isTest || (await hasWorkedSince(context, job)))) {
      await pause(context, job.webhookId, isGone ? 'gone' : 'failing', attempted.failure);
    }
    return { outcome: 'given-up' };
  }
  const next = { ...job, attempt: job.attempt + 1 };
  const nextAttemptAt = new Date(clock().getTime() + wait * 1000).toISOString();
  if (wait <= LONGEST_DELAY_IN_SECONDS) await queues.send('webhook', [next], wait);
  else await addToAgenda(db, { kind: 'deliver-webhook', dueAt: nextAttemptAt, job: next });
  await noteWebhookDelivery(db, { ...attempted, state: 'waiting', nextAttemptAt }, clock());
  return { outcome: 'waiting' };
}

/** Whether anything of late has arrived: then it is this one event that the receiver cannot take. */
async function hasWorkedSince({ db }: Delivering, { webhookId, event }: WebhookJob): Promise<boolean> {
  const recent = await listWebhookDeliveries(db, webhookId, DELIVERIES_LOOKED_AT);
  return recent.some(({ state, lastAttemptAt = '' }) => state === 'delivered' && lastAttemptAt > event.at);
}

async function pause(context: Delivering, webhookId: string, reason: PauseReason, failure: string) {
  const paused = { at: context.clock().toISOString(), reason, failure };
  await notePause(context.db, webhookId, paused);
  context.log('webhook paused', { webhookId, reason, failure });
}
