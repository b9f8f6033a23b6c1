import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import { mailingBegins } from '../../domain/wave/mailing-begins.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { isAtRest, isInDoubt, onlyWaits, type Progress } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { dispatchJobs } from './dispatch-jobs.ts';

/** What a wave has left to send; or everybody waits for an hour, the first one for `waitsUntil`. */
export type UnsentMails =
  | { readonly jobs: DispatchJob[]; readonly lastSign: string }
  | { readonly waitsUntil: string };

/**
 * Jobs for the buckets of every mailing that has begun where mails wait or are in doubt, and when anything was last
 * heard of them. While a wave is paused nobody waits for a mail, but doubts are still settled.
 */
export async function unsentMailings(
  { db }: Pick<Context<'db'>, 'db'>,
  wave: Wave,
  now: string,
): Promise<UnsentMails | undefined> {
  const jobs: DispatchJob[] = [];
  const signs = [wave.opensAt];
  const rows: Progress[] = [];
  for (const { mailing, dueAt: planned } of mailingsOf(wave)) {
    const dueAt = mailingBegins(wave, mailing, planned);
    const progress = await listProgress(db, wave.waveId, mailing);
    const hasBegun = dueAt <= now || progress.length > 0;
    if (!hasBegun) continue;
    const isOutstanding = outstandingBuckets(wave, progress, now);
    jobs.push(...dispatchJobs(wave, mailing).filter(({ bucket }) => isOutstanding(bucket)));
    if (dueAt <= now) signs.push(dueAt);
    signs.push(...progress.filter((row) => !onlyWaits(row, now)).flatMap(signsOf));
    rows.push(...progress);
  }
  if (jobs.length === 0) return wave.pause ? undefined : waitsUntil(rows, now);
  return { jobs, lastSign: signs.sort().at(-1) ?? wave.opensAt };
}

/** When the first hour comes for which buckets wait; `undefined` where none does. */
export function waitsUntil(
  progress: readonly Progress[],
  now: string,
): { readonly waitsUntil: string } | undefined {
  const hours = progress.filter((row) => onlyWaits(row, now)).flatMap(({ waiting }) => waiting?.nextAt ?? []);
  const [first] = hours.sort();
  return first === undefined ? undefined : { waitsUntil: first };
}

/** When a sender counted a bucket, and when it said that it would go on. */
export function signsOf({ countedAt, holdUp, waiting }: Progress): string[] {
  return [countedAt, holdUp?.until, waiting?.nextAt].filter((at) => at !== undefined);
}

function outstandingBuckets(
  wave: Wave,
  progress: readonly Progress[],
  now: string,
): (bucket: number) => boolean {
  const bucketsWhere = (holds: (row: Progress) => boolean) =>
    new Set(progress.filter(holds).map(({ bucket }) => bucket));
  if (wave.pause) {
    const inDoubt = bucketsWhere(({ counts }) => isInDoubt(counts));
    return (bucket) => inDoubt.has(bucket);
  }
  const leftAlone = bucketsWhere((row) => isAtRest(row.counts) || onlyWaits(row, now));
  return (bucket) => !leftAlone.has(bucket);
}
