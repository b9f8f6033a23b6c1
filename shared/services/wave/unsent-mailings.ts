import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { isAtRest, isInDoubt, type Progress } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { dispatchJobs } from './dispatch-jobs.ts';

/**
 * Jobs for the buckets of every mailing that has begun where mails wait or are in doubt, and when anything was last
 * heard of them. While a wave is paused nobody waits for a mail, but doubts are still settled.
 */
export async function unsentMailings(
  { db }: Pick<Context<'db'>, 'db'>,
  wave: Wave,
  now: string,
): Promise<{ jobs: DispatchJob[]; lastSign: string } | undefined> {
  const jobs: DispatchJob[] = [];
  const signs = [wave.opensAt];
  for (const { mailing, dueAt } of mailingsOf(wave)) {
    const progress = await listProgress(db, wave.waveId, mailing);
    const hasBegun = dueAt <= now || progress.length > 0;
    if (!hasBegun) continue;
    const isOutstanding = outstandingBuckets(wave, progress);
    jobs.push(...dispatchJobs(wave, mailing).filter(({ bucket }) => isOutstanding(bucket)));
    if (dueAt <= now) signs.push(dueAt);
    signs.push(
      ...progress.flatMap(({ countedAt, holdUp }) => (holdUp ? [countedAt, holdUp.until] : [countedAt])),
    );
  }
  if (jobs.length === 0) return undefined;
  return { jobs, lastSign: signs.sort().at(-1) ?? wave.opensAt };
}

function outstandingBuckets(wave: Wave, progress: readonly Progress[]): (bucket: number) => boolean {
  if (wave.pause) {
    const inDoubt = new Set(progress.filter(({ counts }) => isInDoubt(counts)).map(({ bucket }) => bucket));
    return (bucket) => inDoubt.has(bucket);
  }
  const atRest = new Set(progress.filter(({ counts }) => isAtRest(counts)).map(({ bucket }) => bucket));
  return (bucket) => !atRest.has(bucket);
}
