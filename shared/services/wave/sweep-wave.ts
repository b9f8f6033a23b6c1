import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { listPreparations } from '../../adapters/dynamodb/preparation-store.ts';
import { nextMinute, type SweepEntry } from '../../domain/agenda/agenda-entry.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import { decideRequeue } from '../../domain/wave/requeue.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { requestRelease } from './close-wave.ts';
import { completeLaunch } from './complete-launch.ts';
import { waveFor } from './get-wave.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { unsentMails } from './unsent-mails.ts';

type Needed = 'db' | 'clock' | 'queues';
type SweepInput = Pick<SweepEntry, 'waveId' | 'requeuedAt' | 'fruitlessRequeues'>;

/**
 * Looks for what a lost message or a killed process has left undone, and has it done. Comes back every minute while
 * anything is outstanding; what merely waits its turn is left in peace.
 */
export async function sweepWave(
  context: Context<Needed>,
  input: SweepInput,
): Promise<{ outcome: 'at-rest' | 'waiting' | 'requeued' }> {
  const { waveId } = input;
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  const outstanding = await whatIsOutstanding(context, wave, now.toISOString());
  if (!outstanding) return { outcome: 'at-rest' };
  if ('waitsUntil' in outstanding) {
    const dueAt = nextMinute(new Date(outstanding.waitsUntil));
    await addToAgenda(context.db, { kind: 'sweep-wave', dueAt, waveId });
    return { outcome: 'waiting' };
  }
  const { lastSign, haveItDone } = outstanding;
  const { requeuedAt, fruitlessRequeues } = input;
  const { requeue, ...memory } = decideRequeue(
    { lastSign, requeuedAt, fruitlessRequeues },
    now.toISOString(),
  );
  if (requeue) await haveItDone();
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId, ...memory });
  return { outcome: requeue ? 'requeued' : 'waiting' };
}

type Outstanding =
  | {
      /** When anything was last heard of it. */
      readonly lastSign: string;
      readonly haveItDone: () => Promise<unknown>;
    }
  /** Everybody who is left waits for an hour; the first one for this. */
  | { readonly waitsUntil: string };

async function whatIsOutstanding(
  context: Context<Needed>,
  wave: Wave,
  now: string,
): Promise<Outstanding | undefined> {
  switch (wave.state) {
    case 'launching':
      return await launch(context, wave, now);
    case 'open':
      return await mails(context, wave, now);
    case 'cancelled':
      return unreadBallots(context, wave);
    case 'closing':
      return {
        lastSign: wave.closedAt ?? wave.closesAt,
        haveItDone: () => requestRelease(context, wave.waveId),
      };
    default:
      return undefined;
  }
}

async function launch(context: Context<Needed>, wave: Wave, now: string): Promise<Outstanding | undefined> {
  if (wave.continuous) return { lastSign: wave.opensAt, haveItDone: () => takeSnapshot(context, wave) };
  const preparations = await listPreparations(context.db, wave.waveId);
  if (preparations.length === PEOPLE_BUCKETS) {
    await completeLaunch(context, wave);
    return await mails(context, wave, now);
  }
  const lastSign = latest(
    wave.opensAt,
    preparations.map(({ preparedAt }) => preparedAt),
  );
  return { lastSign, haveItDone: () => takeSnapshot(context, wave) };
}

/** The ballots of a cancelled wave are destroyed by the only function that can. */
function unreadBallots(context: Context<Needed>, wave: Wave): Outstanding | undefined {
  if (wave.side !== 'employee' || wave.cancelledAt === undefined || wave.ballotsDestroyedAt) return undefined;
  return { lastSign: wave.cancelledAt, haveItDone: () => requestRelease(context, wave.waveId) };
}

async function mails(context: Context<Needed>, wave: Wave, now: string): Promise<Outstanding | undefined> {
  const unsent = await unsentMails(context, wave, now);
  if (!unsent || 'waitsUntil' in unsent) return unsent;
  const { jobs, lastSign } = unsent;
  return { lastSign, haveItDone: () => context.queues.send('dispatch', jobs) };
}

function latest(first: string, others: readonly string[]): string {
  return [...others, first].sort().at(-1) ?? first;
}
