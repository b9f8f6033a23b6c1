import { deleteBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Context } from '../context.ts';
import { getBenchmark } from './get-benchmark.ts';

/** Takes a benchmark away, for good. Throws `NotFound`. */
export async function removeBenchmark(
  context: Context<'db'>,
  name: Pick<Benchmark, 'programId' | 'benchmarkId'>,
): Promise<{ outcome: 'removed' }> {
  await getBenchmark(context, name);
  await deleteBenchmark(context.db, name);
  return { outcome: 'removed' };
}
