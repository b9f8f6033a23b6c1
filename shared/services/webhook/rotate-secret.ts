import { getWebhook, replaceWebhook } from '../../adapters/dynamodb/webhook-store.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { newWebhookSecret } from './sign-webhook.ts';

/** Gives an address a new secret, told this once. For a day everything is signed with both. Throws `NotFound`. */
export async function rotateSecret(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  { webhookId }: { webhookId: string },
): Promise<{ secret: string }> {
  authorise(context.actor, 'edit-webhooks');
  const { db, clock, randomBytes } = context;
  const webhook = await getWebhook(db, webhookId);
  if (!webhook) throw new NotFound(`webhook ${webhookId}`);
  const secret = newWebhookSecret(randomBytes);
  const until = afterDays(clock().toISOString(), 1);
  const rotated = { ...webhook, secret, formerSecret: { secret: webhook.secret, until } };
  const isSaved = await replaceWebhook(db, rotated, webhook.version ?? 0);
  if (!isSaved) throw new Conflict(say((phrases) => phrases.webhook.changedMeanwhile));
  return { secret };
}
