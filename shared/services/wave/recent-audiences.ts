import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { comparedUntil } from '../../domain/wave/wave-calendar.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import type { AudienceChoice } from './audience-rules.ts';

const BUCKETS_AT_ONCE = 8;

export interface RecentAudiences {
  readonly audiences: readonly ReadonlySet<string>[];
  /** Fewest answers for a score, of each of these waves. */
  readonly thresholds: readonly number[];
  /** When the last of them will no longer be compared with. */
  readonly possibleFrom?: string;
}

/** Who was invited to the employee waves, of all programs, that were open within the guard's window. */
export async function recentEmployeeAudiences(
  context: Pick<Context<'db'>, 'db'>,
  { opensAt, waveId }: Pick<AudienceChoice, 'opensAt' | 'waveId'>,
): Promise<RecentAudiences> {
  const waves = (await employeeWaves(context)).filter(
    (wave) => wave.waveId !== waveId && hasAudience(wave) && comparedUntil(wave) > opensAt,
  );
  const audiences: Set<string>[] = [];
  for (const wave of waves) audiences.push(await invitedTo(context, wave));
  const possibleFrom = waves.map(comparedUntil).sort().at(-1);
  return {
    audiences,
    thresholds: waves.map(({ thresholds }) => thresholds.scores),
    ...(possibleFrom && { possibleFrom }),
  };
}

export async function employeeWaves(context: Pick<Context<'db'>, 'db'>): Promise<Wave[]> {
  const programs = await listPrograms(context.db);
  const waves = await Promise.all(
    programs.map(({ programId }) => listWaves(context.db, programId, 'employee')),
  );
  return waves.flat();
}

function hasAudience({ state }: Wave): boolean {
  return state === 'open' || state === 'closing' || state === 'released';
}

async function invitedTo(context: Pick<Context<'db'>, 'db'>, wave: Wave): Promise<Set<string>> {
  const people = new Set<string>();
  await forEachInParallel(Array(wave.buckets).keys(), BUCKETS_AT_ONCE, async (bucket) => {
    for await (const { personId } of listInvitations(context.db, wave.waveId, bucket)) people.add(personId);
  });
  return people;
}
