import { signIn } from '#infra/local/demo/console-user.ts';
import { adjustRows, listTallyRows, type TallyRow } from '#shared/adapters/dynamodb/tally-store.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import type { BenchPlatform } from './bench-platform.ts';
import { openBenchWave } from './bench-wave.ts';
import type { BenchFigure } from './figure.ts';

const RUNS = 60;
const SIZES = [1_000, 100_000, 1_000_000];

/**
 * Results of a wave with a thousand answers, a hundred thousand and a million. The counters are those of the answers that
 * were given in this bench, brought to size: results are read from the tallies alone, so nothing else differs.
 */
export async function measureResults(
  platform: BenchPlatform,
  answeredWaveId: string,
): Promise<BenchFigure[]> {
  const rows = await listTallyRows(platform.db, answeredWaveId);
  const context = { db: platform.db, actor: { kind: 'system', function: 'bench' } as const };
  const { responses } = await getCustomerResults(context, { waveId: answeredWaveId });
  const marketing = await signIn(platform.address, 'daniel');
  const medians = { read: [] as number[], page: [] as number[] };
  for (const size of SIZES) {
    const waveId = `benchof${size}`;
    await openBenchWave(platform, waveId, 1);
    const sized = (counters: TallyRow['counters']) =>
      new Map([...counters].map(([name, count]) => [name, Math.round((count * size) / responses)]));
    await adjustRows(
      platform.db,
      rows.map((row) => ({ ...row, waveId, counters: sized(row.counters) })),
    );
    medians.read.push(await medianOf(async () => await getCustomerResults(context, { waveId })));
    medians.page.push(await medianOf(async () => await marketing.get(`/waves/${waveId}/results`)));
  }
  const [small = 0, middle = 0, large = 0] = medians.read;
  return [
    { name: 'results of 1,000 answers, median', value: small, unit: 'ms', limit: { atMost: 10 } },
    { name: 'results of 100,000 answers, median', value: middle, unit: 'ms', limit: { atMost: 10 } },
    { name: 'results of 1,000,000 answers, median', value: large, unit: 'ms', limit: { atMost: 10 } },
    {
      name: 'results, 1,000,000 against 1,000',
      value: Number((large / small).toFixed(2)),
      unit: 'times',
      limit: { atMost: 1.2 },
    },
    { name: 'results page of 1,000 answers, median', value: medians.page[0] ?? 0, unit: 'ms' },
    { name: 'results page of 1,000,000 answers, median', value: medians.page[2] ?? 0, unit: 'ms' },
  ];
}

/** Milliseconds, after as many runs to warm up. */
async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 2 * RUNS; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const counted = times.slice(RUNS).sort((a, b) => a - b);
  return Number((counted[RUNS / 2] ?? 0).toFixed(1));
}
