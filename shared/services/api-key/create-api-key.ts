import { putApiKey } from '../../adapters/dynamodb/api-key-store.ts';
import { ApiKey } from '../../domain/api-key/api-key.ts';
import { tidy } from '../../domain/contact/plain-text.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { hashOfSecret, presentedForm } from './secret-of-key.ts';

const SECRET_BYTES = 32;

/** Creates a key for another system. `presented` is told this once, and is not kept. */
export async function createApiKey(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  input: { name: string },
): Promise<{ apiKey: ApiKey; presented: string }> {
  authorise(context.actor, 'edit-api-keys');
  const name = ApiKey.shape.name.safeParse(tidy(input.name));
  if (!name.success) throw new Invalid(say((phrases) => phrases.apiKey.nameNeeded));
  const keyId = readableId(context.randomBytes(12), 12);
  const secret = Buffer.from(context.randomBytes(SECRET_BYTES)).toString('base64url');
  const apiKey: ApiKey = {
    keyId,
    name: name.data,
    secretHash: hashOfSecret(secret),
    createdAt: context.clock().toISOString(),
    createdBy: context.actor.kind === 'staff' ? context.actor.staff.name : context.actor.kind,
  };
  await putApiKey(context.db, apiKey);
  return { apiKey, presented: presentedForm(keyId, secret) };
}
