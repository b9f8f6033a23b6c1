import type { DispatchJob } from '../../domain/wave/jobs.ts';
import type { Context } from '../context.ts';
import { LOOKS_AGAIN_AFTER_IN_SECONDS } from '../delivery/dispatch-bucket.ts';
import { waveFor } from './get-wave.ts';

/** Has one bucket of an open wave counted anew, by the sender that counts it anyway. */
export async function countMailing(
  context: Context<'db' | 'queues'>,
  { waveId, mailing, bucket }: DispatchJob,
): Promise<{ outcome: 'asked' | 'not-open' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (wave.state !== 'open') return { outcome: 'not-open' };
  await context.queues.send('dispatch', [
    { waveId, mailing, bucket, look: LOOKS_AGAIN_AFTER_IN_SECONDS.length },
  ]);
  return { outcome: 'asked' };
}
