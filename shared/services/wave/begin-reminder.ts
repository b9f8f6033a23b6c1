import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { Mailing } from '../../domain/wave/delivery.ts';
import type { Context } from '../context.ts';
import { isAnswerable } from '../delivery/watch-wave.ts';
import { dispatchJobs } from './dispatch-jobs.ts';
import { waveFor } from './get-wave.ts';

/**
 * Has the senders look who is to get one of the wave's reminders. Each person's own day and hour are theirs to find
 * out; nobody gets the same reminder twice, whoever asks again.
 */
export async function beginReminder(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId, mailing }: { waveId: string; mailing: Mailing },
): Promise<{ outcome: 'reminding' | 'not-open' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  if (!isAnswerable(wave, now)) return { outcome: 'not-open' };
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  await context.queues.send('dispatch', dispatchJobs(wave, mailing));
  return { outcome: 'reminding' };
}
