import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { startTestDatabase } from '#test/support/database.ts';
import type { BenchFigure } from './figure.ts';

const CONTACTS = 100_000;
/** Ten times the contacts may take this much more memory: what is kept of each is a few bytes. */
const FLAT_WITHIN_MEGABYTES = 100;

/** A file of 100,000 contacts: the check that compares everybody, then the import. */
export async function measureImport(): Promise<BenchFigure[]> {
  const small = await importOf(CONTACTS / 10);
  const large = await importOf(CONTACTS);
  return [
    {
      name: 'import of 100,000 contacts, check and all',
      value: rounded(large.seconds),
      unit: 's',
      limit: { atMost: 40 },
    },
    { name: 'import of 100,000 contacts, check alone', value: rounded(large.secondsOfChecking), unit: 's' },
    { name: 'import of 100,000 contacts, memory', value: rounded(large.memoryInMegabytes), unit: 'MB' },
    {
      name: 'import of 100,000 contacts, memory beyond 10,000',
      value: rounded(large.memoryInMegabytes - small.memoryInMegabytes),
      unit: 'MB',
      limit: { atMost: FLAT_WITHIN_MEGABYTES },
    },
  ];
}

async function importOf(contacts: number) {
  const { db, endpoint, stop } = await startTestDatabase();
  try {
    for (const unitId of ['hanoi', 'hue']) await putUnit(db, { unitId, name: unitId });
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      new URL('import-once.ts', import.meta.url).pathname,
      endpoint,
      String(contacts),
    ]);
    const figures = JSON.parse(stdout);
    if (figures.state !== 'imported' || figures.good.new !== contacts) {
      throw new Error(`not everybody was imported: ${stdout}`);
    }
    return figures as { seconds: number; secondsOfChecking: number; memoryInMegabytes: number };
  } finally {
    await stop();
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
