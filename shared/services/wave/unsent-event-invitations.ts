import { type InvitedCount, listInvitedCounts } from '../../adapters/dynamodb/event-invitation-store.ts';
import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import { isAtRest, isInDoubt, onlyWaits, type Progress } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { signsOf, type UnsentMails, waitsUntil } from './unsent-mailings.ts';

/**
 * Jobs for the buckets of a continuous wave that hold more invitations than their sender has counted, or where mails
 * wait; and when anything was last heard of the one that has been quiet longest. While a wave is paused nobody waits
 * for a mail, but doubts are still settled.
 */
export async function unsentEventInvitations(
  { db }: Pick<Context<'db'>, 'db'>,
  { waveId, pause }: Wave,
  now: string,
): Promise<UnsentMails | undefined> {
  const mailing = 'invitation';
  const [invited, progress] = await Promise.all([
    listInvitedCounts(db, waveId),
    listProgress(db, waveId, mailing),
  ]);
  const sent = new Map(progress.map((row) => [row.bucket, row]));
  const unsent = invited.filter((count) => {
    const row = sent.get(count.bucket);
    return pause ? row !== undefined && isInDoubt(row.counts) : !isSent(count, row, now);
  });
  const [lastSign] = unsent.map((count) => signOf(count, sent.get(count.bucket))).sort();
  if (lastSign === undefined) return pause ? undefined : waitsUntil(progress, now);
  return { jobs: unsent.map(({ bucket }) => ({ waveId, mailing, bucket })), lastSign };
}

/** Sent, or waiting for an hour together with everybody else. */
function isSent({ invited }: InvitedCount, progress: Progress | undefined, now: string): boolean {
  if (!progress) return false;
  const counted = Object.values(progress.counts).reduce((sum, count) => sum + count, 0);
  return (isAtRest(progress.counts) || onlyWaits(progress, now)) && counted >= invited;
}

function signOf({ lastInvitedAt }: InvitedCount, progress: Progress | undefined): string {
  const signs = [lastInvitedAt, ...(progress ? signsOf(progress) : [])];
  return signs.sort().at(-1) ?? lastInvitedAt;
}
