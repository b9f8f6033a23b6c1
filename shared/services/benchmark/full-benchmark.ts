import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Context } from '../context.ts';
import { benchmarkIdOf } from './benchmark-id.ts';

type Place = Pick<Benchmark, 'programId' | 'side'>;
type Said = Omit<Benchmark, keyof Place | 'benchmarkId' | 'savedAt' | 'savedBy'>;

/** What was read, with its place, its id, and who entered it when. */
export function fullBenchmark(
  { actor, clock }: Pick<Context<'clock'>, 'actor' | 'clock'>,
  place: Place,
  said: Said,
): Benchmark {
  return {
    ...place,
    ...said,
    benchmarkId: benchmarkIdOf({ ...place, ...said }),
    savedAt: clock().toISOString(),
    savedBy: actor.kind === 'staff' ? actor.staff.name : actor.kind,
  };
}
