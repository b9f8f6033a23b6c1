import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { getParticipation, putParticipation } from '../../adapters/dynamodb/participation-store.ts';
import { getRoster, getWave } from '../../adapters/dynamodb/wave-store.ts';
import { afterDays, nextWholeDay } from '../../domain/calendar/days.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { participationOf } from '../../domain/wave/participation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';

const BUCKETS_AT_ONCE = 8;
/** A little less than a day, so that a run that comes a moment early still counts. */
const SHORTEST_INTERVAL_IN_DAYS = 0.9;

/**
 * Counts, at most once a day, how many of an employee wave have answered, and keeps only coarse shares of groups.
 * This is the only place that looks at who has used an invitation; nothing about a person leaves it.
 */
export async function refreshParticipation(
  context: Context<'db' | 'clock'>,
  { waveId }: { waveId: string },
): Promise<{ outcome: 'refreshed' | 'fresh-enough' | 'not-open' }> {
  authorise(context.actor, 'count-participation');
  const { db } = context;
  const wave = await getWave(db, waveId, { consistent: true });
  const now = context.clock().toISOString();
  if (wave?.side !== 'employee' || wave.state !== 'open') return { outcome: 'not-open' };
  const last = await getParticipation(db, waveId);
  const isDue = !last || afterDays(last.refreshedAt, SHORTEST_INTERVAL_IN_DAYS) <= now;
  if (isDue) await count(context, wave, now);
  const dueAt = nextWholeDay(wave.opensAt, now);
  if (dueAt < wave.closesAt) await addToAgenda(db, { kind: 'refresh-participation', dueAt, waveId });
  return { outcome: isDue ? 'refreshed' : 'fresh-enough' };
}

async function count({ db }: Context<'db'>, wave: Wave, refreshedAt: string): Promise<void> {
  const roster = await getRoster(db, wave.waveId);
  if (!roster) return;
  const direct = new Map<string, { invited: number; answered: number }>();
  await forEachInParallel(Array(wave.buckets).keys(), BUCKETS_AT_ONCE, async (bucket) => {
    for await (const { unitId, used } of listInvitations(db, wave.waveId, bucket)) {
      const counted = direct.get(unitId) ?? { invited: 0, answered: 0 };
      direct.set(unitId, {
        invited: counted.invited + 1,
        answered: counted.answered + (used ? 1 : 0),
      });
    }
  });
  await putParticipation(db, {
    waveId: wave.waveId,
    refreshedAt,
    ...participationOf(unitTreeOf(roster.units), direct),
  });
}
