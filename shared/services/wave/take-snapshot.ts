import { listPreparations, putLeftOut } from '../../adapters/dynamodb/preparation-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { createRoster, getRoster, getWave, moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Audience } from '../../domain/wave/audience.ts';
import { bucketOf, PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { LeftOutReason } from '../../domain/wave/decide-invitation.ts';
import type { PrepareJob } from '../../domain/wave/jobs.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { completeLaunch } from './complete-launch.ts';
import { openContinuousWave } from './open-continuous-wave.ts';
import { refusalOf } from './preview-audience.ts';
import { readAudience } from './read-audience.ts';
import { employeeWaves } from './recent-audiences.ts';

/**
 * Freezes what concerns the audience as a whole – the organisation, duplicates, whom the launch guard holds back –
 * and hands the rest, person by person, to the preparers. Does again only what is not done yet.
 */
export async function takeSnapshot(
  context: Context<'db' | 'clock' | 'queues'>,
  wave: Wave,
): Promise<{ outcome: 'launching' | 'cancelled' }> {
  const { db, queues } = context;
  if (wave.continuous) {
    await openContinuousWave(context, wave);
    return { outcome: 'launching' };
  }
  if (!(await getRoster(db, wave.waveId))) {
    const outcome = await freeze(context, wave);
    if (outcome === 'cancelled') return { outcome };
  }
  const done = new Set((await listPreparations(db, wave.waveId)).map(({ peopleBucket }) => peopleBucket));
  const jobs: PrepareJob[] = [];
  for (let peopleBucket = 0; peopleBucket < PEOPLE_BUCKETS; peopleBucket++) {
    if (!done.has(peopleBucket)) jobs.push({ waveId: wave.waveId, peopleBucket });
  }
  if (jobs.length > 0) await queues.send('prepare', jobs);
  else await completeLaunch(context, wave);
  return { outcome: 'launching' };
}

/** The roster comes last: where it stands, everything before it does too. */
async function freeze(context: Pick<Context<'db'>, 'db'>, wave: Wave): Promise<'frozen' | 'cancelled'> {
  if (wave.side === 'employee') await waitForEarlierLaunches(context, wave);
  const { db } = context;
  const tree = unitTreeOf(await listUnits(db));
  const { audience, guard, drawnUpTo } = await readAudience(context, wave, tree, wave.thresholds.scores);
  const stoppedBecause = refusalOf(audience.invited.size, guard);
  if (stoppedBecause) {
    await moveWave(db, wave.waveId, 'cancelled', { stoppedBecause });
    return 'cancelled';
  }
  const byBucket = leftOutByBucket(audience);
  await Promise.all(
    [...byBucket].map(([peopleBucket, people]) =>
      putLeftOut(db, { waveId: wave.waveId, peopleBucket, people }),
    ),
  );
  await createRoster(db, {
    waveId: wave.waveId,
    units: [...tree.units],
    invitedByUnit: {},
    ...(drawnUpTo && { drawnUpTo }),
  });
  return 'frozen';
}

/** Two audiences that come into being at the same time could not be compared with each other. */
async function waitForEarlierLaunches(context: Pick<Context<'db'>, 'db'>, wave: Wave): Promise<void> {
  const isEarlier = (other: Wave) =>
    other.opensAt < wave.opensAt || (other.opensAt === wave.opensAt && other.waveId < wave.waveId);
  for (const { waveId } of await employeeWaves(context)) {
    const other =
      waveId === wave.waveId ? undefined : await getWave(context.db, waveId, { consistent: true });
    if (other?.state === 'launching' && isEarlier(other)) {
      throw new Conflict(say((phrases) => phrases.wave.anotherLaunches));
    }
  }
}

function leftOutByBucket({ leftOut }: Audience): Map<number, Record<string, LeftOutReason>> {
  const byBucket = Map.groupBy(leftOut, ([personId]) => bucketOf(personId, PEOPLE_BUCKETS));
  return new Map([...byBucket].map(([bucket, people]) => [bucket, Object.fromEntries(people)]));
}
