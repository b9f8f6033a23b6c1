import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { Mailing } from '../../domain/wave/delivery.ts';
import type { Context } from '../context.ts';
import { isAnswerable } from '../delivery/watch-wave.ts';
import { waveFor } from './get-wave.ts';

/** Hands the buckets over again in which people waited for an hour that has come. Doing it twice does no harm. */
export async function goOnMailing(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId, mailing }: { waveId: string; mailing: Mailing },
): Promise<{ outcome: 'going-on' | 'not-open' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  if (!isAnswerable(wave, now)) return { outcome: 'not-open' };
  const rows = await listProgress(context.db, waveId, mailing);
  const due = rows.filter(({ waiting }) => waiting && waiting.nextAt <= now.toISOString());
  if (due.length === 0) return { outcome: 'going-on' };
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  const jobs = due.map(({ bucket }) => ({ waveId, mailing, bucket }));
  await context.queues.send('dispatch', jobs);
  return { outcome: 'going-on' };
}
