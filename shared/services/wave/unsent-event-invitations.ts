import { type InvitedCount, listInvitedCounts } from '../../adapters/dynamodb/event-invitation-store.ts';
import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import { isAtRest, onlyWaits, type Progress } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/** What a continuous wave has left to do; everybody may also be waiting for an hour, the first one for `waitsUntil`. */
export type UnsentEventInvitations =
  | { readonly jobs: DispatchJob[]; readonly lastSign: string }
  | { readonly waitsUntil: string };

/**
 * Jobs for the buckets of a continuous wave that hold more invitations than their sender has counted, or where mails
 * wait; and when anything was last heard of the one that has been quiet longest.
 */
export async function unsentEventInvitations(
  { db }: Pick<Context<'db'>, 'db'>,
  { waveId }: Wave,
  now: string,
): Promise<UnsentEventInvitations | undefined> {
  const mailing = 'invitation';
  const [invited, progress] = await Promise.all([
    listInvitedCounts(db, waveId),
    listProgress(db, waveId, mailing),
  ]);
  const sent = new Map(progress.map((row) => [row.bucket, row]));
  const unsent = invited.filter((count) => !isSent(count, sent.get(count.bucket), now));
  const [lastSign] = unsent.map((count) => signOf(count, sent.get(count.bucket))).sort();
  if (lastSign === undefined) {
    const [waitsUntil] = progress
      .filter((row) => onlyWaits(row, now))
      .flatMap(({ waiting }) => waiting?.nextAt ?? [])
      .sort();
    return waitsUntil === undefined ? undefined : { waitsUntil };
  }
  return { jobs: unsent.map(({ bucket }) => ({ waveId, mailing, bucket })), lastSign };
}

/** Sent, or waiting for an hour together with everybody else. */
function isSent({ invited }: InvitedCount, progress: Progress | undefined, now: string): boolean {
  if (!progress) return false;
  const counted = Object.values(progress.counts).reduce((sum, count) => sum + count, 0);
  return (isAtRest(progress.counts) || onlyWaits(progress, now)) && counted >= invited;
}

function signOf({ lastInvitedAt }: InvitedCount, progress: Progress | undefined): string {
  const signs = [
    lastInvitedAt,
    progress?.countedAt,
    progress?.holdUp?.until,
    progress?.waiting?.nextAt,
  ].filter((at) => at !== undefined);
  return signs.sort().at(-1) ?? lastInvitedAt;
}
