import { putBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { type BenchmarkFile, type BenchmarkFileInput, readBenchmarkFile } from './read-benchmark-file.ts';

export type BenchmarkImport = BenchmarkFile & {
  readonly outcome: 'imported' | 'nothing-imported' | 'too-many';
};

/**
 * Takes benchmarks over from a file. Where rows are bad nothing is written, unless `acceptGoodRows` asks for the good
 * ones. A figure of the same source and day replaces the one entered before.
 */
export async function importBenchmarks(
  context: Context<'db' | 'clock'>,
  input: BenchmarkFileInput & { readonly acceptGoodRows?: boolean },
): Promise<BenchmarkImport> {
  authorise(context.actor, permissionOf(input.side, 'edit-benchmarks'));
  const file = await readBenchmarkFile(context, input);
  if (file.tooMany) return { outcome: 'too-many', ...file };
  if (file.good.length === 0 || (file.badRows > 0 && !input.acceptGoodRows)) {
    return { outcome: 'nothing-imported', ...file };
  }
  for (const { benchmark } of file.good) await putBenchmark(context.db, benchmark);
  return { outcome: 'imported', ...file };
}
