import { listBenchmarks, putBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import { forgetRemoved, getRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import { type Benchmark, MOST_BENCHMARKS_OF_A_PROGRAM } from '../../domain/benchmark/benchmark.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { removedBenchmark } from './remove-benchmark.ts';

/**
 * Puts a removed benchmark back as it was; one that was entered anew meanwhile stays. Throws `NotFound` once it is
 * forgotten.
 */
export async function restoreBenchmark(
  context: Context<'db'>,
  name: Pick<Benchmark, 'programId' | 'benchmarkId'>,
): Promise<{ outcome: 'restored' | 'too-many' }> {
  const removed = await getRemoved<Benchmark>(context.db, removedBenchmark(name));
  // Whoever may edit neither side is told so, whether or not there is anything.
  authorise(context.actor, removed ? permissionOf(removed.side, 'edit-benchmarks') : 'see-programs');
  if (!removed) throw new NotFound(`removed benchmark ${name.benchmarkId}`);
  const known = await listBenchmarks(context.db, name.programId);
  if (known.length >= MOST_BENCHMARKS_OF_A_PROGRAM) return { outcome: 'too-many' };
  if (!known.some(({ benchmarkId }) => benchmarkId === name.benchmarkId)) {
    await putBenchmark(context.db, removed);
  }
  await forgetRemoved(context.db, removedBenchmark(name));
  return { outcome: 'restored' };
}
