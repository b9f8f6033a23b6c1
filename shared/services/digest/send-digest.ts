import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { createDigest, getDigest, listNewestDigests } from '../../adapters/dynamodb/digest-store.ts';
import { tellsNothingNew } from '../../domain/digest/nothing-new.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { assembleDigest } from './assemble-digest.ts';
import { type DigestReport, deliverDigest } from './deliver-digest.ts';

export type SendDigestOutcome =
  | { outcome: 'no-readers' }
  | { outcome: 'nothing-new'; since: string }
  | ({ outcome: 'sent'; period: string } & DigestReport);

export interface SendDigestInput {
  readonly programId: string;
  /** Names the digest: a second call with the same period sends it to nobody again. */
  readonly period: string;
  /** Leave the period out when it brought nothing new and the settings say so. */
  readonly mayPause: boolean;
}

/**
 * Sends the digest of a period to its readers, each exactly once. What it says is frozen at the first call, so that
 * a run that was interrupted goes on with the same content. Throws when the mail service holds mails back: the
 * caller tries again later, and only those who are missing get theirs.
 */
export async function sendDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  { programId, period, mayPause }: SendDigestInput,
): Promise<SendDigestOutcome> {
  authorise(context.actor, 'send-digest');
  const settings = await getDigestSettings(context.db, programId);
  if (!settings || settings.readers.length === 0) return { outcome: 'no-readers' };
  const begun = await getDigest(context.db, programId, period);
  if (!begun) {
    const [last] = await listNewestDigests(context.db, programId, 1);
    const content = await assembleDigest(context, { programId, timeZone: settings.timeZone });
    if (mayPause && settings.pauseWhenNothingIsNew && last && tellsNothingNew(content, last.content)) {
      return { outcome: 'nothing-new', since: last.createdAt };
    }
    await createDigest(context.db, { programId, period, createdAt: context.clock().toISOString(), content });
  }
  const digest = begun ?? (await getDigest(context.db, programId, period));
  if (!digest) throw new Error(`The digest ${period} of ${programId} was stored but cannot be read`);
  return { outcome: 'sent', period, ...(await deliverDigest(context, digest, settings.readers)) };
}
