import { getWebhook, replaceWebhook } from '../../adapters/dynamodb/webhook-store.ts';
import { WebhookEventType } from '../../domain/webhook/webhook.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { newWebhookSecret } from './sign-webhook.ts';
import { readWebhookAddress } from './webhook-address.ts';

export interface WebhookInput {
  readonly url: string;
  readonly events: readonly string[];
  /** This machine may be called, for tests. */
  readonly allowsLocalhost?: boolean | undefined;
}

/** Adds an address. `secret` is told this once. Throws `Invalid` where it cannot be called, or wants to hear nothing. */
export async function addWebhook(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  input: WebhookInput,
): Promise<{ webhookId: string; secret: string }> {
  authorise(context.actor, 'edit-webhooks');
  const secret = newWebhookSecret(context.randomBytes);
  const webhook = {
    ...read(input),
    webhookId: readableId(context.randomBytes(12), 12),
    createdAt: context.clock().toISOString(),
    createdBy: context.actor.kind === 'staff' ? context.actor.staff.name : context.actor.kind,
    secret,
  };
  await replaceWebhook(context.db, webhook, 0);
  return { webhookId: webhook.webhookId, secret };
}

/** Changes address and events of a webhook, in the place of version `seen`. Throws `NotFound`, and `Invalid` as above. */
export async function changeWebhook(
  context: Context<'db'>,
  { webhookId, seen, ...input }: WebhookInput & { readonly webhookId: string; readonly seen: number },
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  authorise(context.actor, 'edit-webhooks');
  const before = await getWebhook(context.db, webhookId);
  if (!before) throw new NotFound(`webhook ${webhookId}`);
  const isSaved = await replaceWebhook(context.db, { ...before, ...read(input) }, seen);
  return { outcome: isSaved ? 'saved' : 'overtaken' };
}

function read({ url: typed, events: wanted, allowsLocalhost }: WebhookInput) {
  const address = readWebhookAddress(typed, { allowsLocalhost });
  if ('problem' in address) throw new Invalid(say(({ webhook }) => webhook[address.problem]));
  const events = WebhookEventType.options.filter((type) => wanted.includes(type));
  if (events.length === 0) throw new Invalid(say(({ webhook }) => webhook.noEvents));
  return { url: address.url, events };
}
