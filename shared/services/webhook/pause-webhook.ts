import { notePause } from '../../adapters/dynamodb/webhook-store.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** Tells an address nothing for now; what happens meanwhile is held back and can be sent later. Throws `NotFound`. */
export async function pauseWebhook(
  context: Context<'db' | 'clock'>,
  { webhookId }: { webhookId: string },
): Promise<void> {
  await set(context, webhookId, { at: context.clock().toISOString(), reason: 'asked' });
}

/** Tells it everything again that happens from now on. Throws `NotFound`. */
export async function resumeWebhook(
  context: Context<'db'>,
  { webhookId }: { webhookId: string },
): Promise<void> {
  await set(context, webhookId, undefined);
}

async function set(context: Context<'db'>, webhookId: string, paused: Parameters<typeof notePause>[2]) {
  authorise(context.actor, 'edit-webhooks');
  if (!(await notePause(context.db, webhookId, paused))) throw new NotFound(`webhook ${webhookId}`);
}
