import { deleteBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import { keepRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Context } from '../context.ts';
import { getBenchmark } from './get-benchmark.ts';

/** Takes a benchmark away; for some days it can be put back. Throws `NotFound`. */
export async function removeBenchmark(
  context: Context<'db' | 'clock'>,
  name: Pick<Benchmark, 'programId' | 'benchmarkId'>,
): Promise<{ outcome: 'removed' }> {
  const benchmark = await getBenchmark(context, name);
  await keepRemoved(context.db, removedBenchmark(name), benchmark, context.clock());
  await deleteBenchmark(context.db, name);
  return { outcome: 'removed' };
}

export function removedBenchmark({ programId, benchmarkId }: Pick<Benchmark, 'programId' | 'benchmarkId'>) {
  return { kind: 'benchmark', id: `${programId}/${benchmarkId}` } as const;
}
