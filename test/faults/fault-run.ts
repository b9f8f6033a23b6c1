import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { listProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { sqsQueues } from '#shared/adapters/sqs/sqs-queues.ts';
import type { Side } from '#shared/domain/side.ts';
import { isAtRest, totalCounts } from '#shared/domain/wave/progress.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { dispatchJobs } from '#shared/services/wave/dispatch-jobs.ts';
import { type Accounts, settleAccounts } from './accounts.ts';
import { doMischief, type Mischief } from './mischief.ts';
import { type Haste, startVictim, type Victim } from './victim.ts';

export interface FaultRunOptions extends Haste {
  readonly seed: number;
  readonly side: Side;
  readonly people: number;
  readonly mostKills: number;
  /** Of all deeds. */
  readonly shareOfKills: number;
  readonly pauseInMilliseconds: number;
  /** Mischief ends by then even where people are left, and peace must come within as long again. */
  readonly longestInSeconds: number;
}

export type FaultRun = FaultRunOptions & Accounts & { mischief: Mischief; seconds: number };

/** One wave to many people through every kind of trouble, and what became of everybody. */
export async function runFaults(options: FaultRunOptions): Promise<FaultRun> {
  const { seed, side, people, longestInSeconds } = options;
  const folder = mkdtempSync(path.join(tmpdir(), `insideout-faults-${seed}-`));
  const startedAt = performance.now();
  const victim = await startVictim(folder, options);
  try {
    const waveId = await victim.launch(side, people);
    const stopping = new AbortController();
    const storm = doMischief({
      ...options,
      victim,
      waveId,
      buckets: async () => (await getWave(victim.db, waveId))?.buckets ?? 1,
      chance: seededNumbers(seed),
      signal: stopping.signal,
    });
    // It is awaited further down, and may fail before.
    storm.catch(() => {});
    await until(longestInSeconds, async () => victim.mailed().length > 0.9 * people).catch(() => {});
    stopping.abort();
    const mischief = await storm;
    await fetch(`${victim.address('SES')}/faults`, { method: 'DELETE' });
    await until(longestInSeconds, async () => await isSettled(victim, waveId));
    const wave = (await getWave(victim.db, waveId, { consistent: true })) as Wave;
    await recount(victim, wave, longestInSeconds);
    const accounts = await settleAccounts(victim, { wave, side, people, mischief });
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    return { ...options, ...accounts, mischief, seconds };
  } finally {
    await victim.end();
    rmSync(folder, { recursive: true });
  }
}

/** The whole audience was invited, nobody waits, and the events of every mail have come. */
async function isSettled({ db, mailed }: Victim, waveId: string): Promise<boolean> {
  const wave = await getWave(db, waveId, { consistent: true });
  const rows = await listProgress(db, waveId, 'invitation');
  if (wave?.state !== 'open' || rows.length < wave.buckets) return false;
  return rows.every(({ counts }) => isAtRest(counts)) && mailed().length > 0;
}

/** Every job comes once more: nobody may be mailed by it, and every bucket is counted as it stands now. */
async function recount(victim: Victim, wave: Wave, seconds: number): Promise<void> {
  const client = new SQSClient({ endpoint: victim.address('SQS'), ...LOCAL_CLIENT });
  const { QueueUrl: dispatch = '' } = await client.send(
    new GetQueueUrlCommand({ QueueName: 'insideout-dispatch' }),
  );
  const queues = sqsQueues(client, { dispatch, prepare: '', release: '', import: '', webhook: '' });
  let before = '';
  // Twice the same picture: no event is under way any more.
  await until(seconds, async () => {
    const countedBefore = await countedAt(victim, wave);
    await queues.send('dispatch', dispatchJobs(wave, 'invitation'));
    await until(seconds, async () => {
      const now = await countedAt(victim, wave);
      return [...countedBefore].every(([bucket, at]) => (now.get(bucket) ?? '') > at);
    });
    const rows = await listProgress(victim.db, wave.waveId, 'invitation');
    const counts = totalCounts(rows);
    const picture = JSON.stringify(counts);
    const isSame = picture === before;
    before = picture;
    return isSame && counts.sent === 0;
  });
  client.destroy();
}

async function countedAt({ db }: Victim, { waveId }: Wave): Promise<Map<number, string>> {
  const rows = await listProgress(db, waveId, 'invitation');
  return new Map(rows.map(({ bucket, countedAt }) => [bucket, countedAt]));
}

async function until(seconds: number, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  // While the platform starts again nothing can be asked.
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`not so after ${seconds} seconds`);
    await pause(250);
  }
}
