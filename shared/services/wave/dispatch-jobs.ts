import type { Mailing } from '../../domain/wave/delivery.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import type { Wave } from '../../domain/wave/wave.ts';

/** One job for each partition of the invited. */
export function dispatchJobs(
  { waveId, buckets }: Pick<Wave, 'waveId' | 'buckets'>,
  mailing: Mailing,
): DispatchJob[] {
  return Array.from({ length: buckets }, (_, bucket) => ({ waveId, mailing, bucket }));
}
