import type { Progress } from './progress.ts';

/** Only what was counted so recently says how fast mails go out now; longer than one run of a sender. */
const RECENT_IN_MILLISECONDS = 90_000;

/** Mails that all senders together hand over in a minute, as measured; none where none went out lately. */
export function mailsPerMinute(
  rows: readonly Pick<Progress, 'run' | 'countedAt'>[],
  now: Date,
): number | undefined {
  const recent = now.getTime() - RECENT_IN_MILLISECONDS;
  const runs = rows.flatMap(({ run, countedAt }) =>
    run && Date.parse(countedAt) >= recent ? [{ ...run, until: Date.parse(countedAt) }] : [],
  );
  if (runs.length === 0) return undefined;
  const mails = runs.reduce((sum, run) => sum + run.mails, 0);
  const from = Math.min(...runs.map(({ since }) => Date.parse(since)));
  const until = Math.max(...runs.map((run) => run.until));
  return (mails / Math.max(until - from, 1000)) * 60_000;
}
