import { getBenchmark as readBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';

/** One benchmark that the actor may change. Throws `NotFound`. */
export async function getBenchmark(
  context: Context<'db'>,
  name: Pick<Benchmark, 'programId' | 'benchmarkId'>,
): Promise<Benchmark> {
  authorise(context.actor, 'see-programs');
  const benchmark = await readBenchmark(context.db, name);
  if (!benchmark) throw new NotFound(`benchmark ${name.benchmarkId}`);
  authorise(context.actor, permissionOf(benchmark.side, 'edit-benchmarks'));
  return benchmark;
}
