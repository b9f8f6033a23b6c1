import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { digestPeriod } from '../../domain/digest/period.ts';
import type { Context } from '../context.ts';
import { planNextDigest } from './plan-next-digest.ts';
import { sendDigest } from './send-digest.ts';

/**
 * Sends the digest that the agenda holds for `dueAt` and plans the next one. A moment that the settings no longer
 * know was planned before they changed, and is passed over.
 */
export async function sendDueDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  { programId, dueAt }: { readonly programId: string; readonly dueAt: string },
): Promise<void> {
  const settings = await getDigestSettings(context.db, programId);
  if (settings?.nextDueAt !== dueAt) return;
  const period = digestPeriod(settings, new Date(dueAt));
  const result = await sendDigest(context, { programId, period, mayPause: true });
  context.log('digest', { programId, period, outcome: result.outcome });
  await planNextDigest(context, settings);
}
