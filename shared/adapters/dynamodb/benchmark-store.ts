import { Benchmark } from '../../domain/benchmark/benchmark.ts';
import { type Database, deleteItem, getItem, putItem, queryAll } from './database.ts';

type Name = Pick<Benchmark, 'programId' | 'benchmarkId'>;

const benchmarksPartition = (programId: string) => `BENCHMARKS#${programId}`;
const benchmarkKey = ({ programId, benchmarkId }: Name) => ({
  pk: benchmarksPartition(programId),
  sk: benchmarkId,
});

/** Stores a benchmark, in place of one with the same identity. */
export async function putBenchmark(db: Database, benchmark: Benchmark): Promise<void> {
  await putItem(db, 'main', benchmarkKey(benchmark), Benchmark.parse(benchmark));
}

export async function getBenchmark(db: Database, name: Name): Promise<Benchmark | undefined> {
  return await getItem<Benchmark>(db, 'main', benchmarkKey(name), { consistent: true });
}

/** All benchmarks of a program, in no particular order. */
export async function listBenchmarks(db: Database, programId: string): Promise<Benchmark[]> {
  return await queryAll<Benchmark>(db, 'main', benchmarksPartition(programId), { consistent: true });
}

export async function deleteBenchmark(db: Database, name: Name): Promise<void> {
  await deleteItem(db, 'main', benchmarkKey(name));
}
