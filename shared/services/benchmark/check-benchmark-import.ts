import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { type BenchmarkFile, type BenchmarkFileInput, readBenchmarkFile } from './read-benchmark-file.ts';

/** What an import of this file would do. Nothing is written. Throws `Invalid` where it is no table of benchmarks. */
export async function checkBenchmarkImport(
  context: Context<'db' | 'clock'>,
  input: BenchmarkFileInput,
): Promise<BenchmarkFile> {
  authorise(context.actor, permissionOf(input.side, 'edit-benchmarks'));
  return await readBenchmarkFile(context, input);
}
