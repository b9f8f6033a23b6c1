import type { Context } from '../context.ts';
import { type SendDigestOutcome, sendDigest } from './send-digest.ts';

/** Sends the digest to its readers now, beside the schedule; asking twice within a minute sends it once. */
export async function askForDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  { programId }: { readonly programId: string },
): Promise<SendDigestOutcome> {
  const period = `${context.clock().toISOString().slice(0, 16)}Z`;
  return await sendDigest(context, { programId, period, mayPause: false });
}
