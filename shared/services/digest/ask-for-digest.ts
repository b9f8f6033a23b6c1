import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { listDigestDeliveries, listNewestDigests } from '../../adapters/dynamodb/digest-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type SendDigestOutcome, sendDigest } from './send-digest.ts';

const STAYS_UNFINISHED_IN_MILLISECONDS = 3600_000;

/**
 * Sends the digest to its readers now, beside the schedule. Asking twice within a minute sends it once; asking again
 * after the mail service held some mails back goes on with those.
 */
export async function askForDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  { programId }: { readonly programId: string },
): Promise<SendDigestOutcome> {
  authorise(context.actor, 'send-digest');
  const period =
    (await unfinishedPeriod(context, programId)) ?? `${context.clock().toISOString().slice(0, 16)}Z`;
  return await sendDigest(context, { programId, period, mayPause: false });
}

/** The digest of the last hour that some reader is still waiting for. */
async function unfinishedPeriod(
  { db, clock }: Context<'db' | 'clock'>,
  programId: string,
): Promise<string | undefined> {
  const [[newest], settings] = await Promise.all([
    listNewestDigests(db, programId, 1),
    getDigestSettings(db, programId),
  ]);
  if (!newest || !settings) return undefined;
  if (clock().getTime() - Date.parse(newest.createdAt) > STAYS_UNFINISHED_IN_MILLISECONDS) return undefined;
  const deliveries = await listDigestDeliveries(db, programId, newest.period);
  const over = new Set(deliveries.filter(({ state }) => state !== 'pending').map(({ email }) => email));
  return settings.readers.some(({ email }) => !over.has(email)) ? newest.period : undefined;
}
