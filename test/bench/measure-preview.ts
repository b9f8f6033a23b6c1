import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import { Tier } from '#shared/domain/contact/person.ts';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import type { BenchFigure } from './figure.ts';

const CUSTOMERS = 100_000;
const EMPLOYEES = 1_000;
const SUPPRESSED = 2_000;
const UNITS = 40;
const PEOPLE_PER_BATCH = 500;
const RUNS = 5;

/** How long the launch page takes to say who of a hundred thousand customers gets a wave, and who does not. */
export async function measurePreview(): Promise<BenchFigure[]> {
  const { db, stop } = await startTestDatabase();
  leanClient(db.client);
  try {
    await fill(db);
    const context = { ...testResources(db), actor: systemActor };
    const all = await medianOf(async () => await previewAudience(context, { side: 'customer' }));
    const sample = { size: { kind: 'share', percent: 10 }, seed: 'bench' } as const;
    const drawn = await medianOf(
      async () => await previewAudience(context, { side: 'customer', audience: { sample } }),
    );
    return [
      { name: 'preview for 100,000 customers, median', value: all, unit: 'ms', limit: { atMost: 3000 } },
      { name: 'the same with a sample of 10 %, median', value: drawn, unit: 'ms', limit: { atMost: 3000 } },
    ];
  } finally {
    await stop();
  }
}

async function fill(db: Database): Promise<void> {
  for (let unit = 0; unit < UNITS; unit++) {
    await putUnit(db, { unitId: `unit-${unit}`, name: `Chi nhánh ${unit}` });
  }
  const batches = Array.from({ length: CUSTOMERS / PEOPLE_PER_BATCH }, (_, batch) => batch);
  await forEachInParallel(batches, 8, async (batch) => {
    const people = Array.from({ length: PEOPLE_PER_BATCH }, (_, index) =>
      customer(batch * PEOPLE_PER_BATCH + index),
    );
    await putPeople(db, people);
  });
  await putPeople(
    db,
    Array.from({ length: EMPLOYEES }, (_, index) =>
      anEmployee({ personId: `employee-${index}`, unitId: 'unit-0', email: emailOf(index * 50) }),
    ),
  );
  await forEachInParallel(Array(SUPPRESSED).keys(), 8, async (index) => {
    await suppress(db, { email: emailOf(index * 37), reason: 'bounced', at: '2026-10-01T02:00:00.000Z' });
  });
}

/** A third rest; every column is filled, as after an import and a first wave. */
function customer(index: number) {
  return aCustomer({
    personId: `c${String(index).padStart(23, '0')}`,
    externalId: `C-${index}`,
    email: emailOf(index),
    language: index % 4 === 0 ? 'en' : 'vi',
    unitId: `unit-${index % UNITS}`,
    tier: Tier.options[index % 5],
    revenue: index * 1000,
    ...(index % 3 === 0 && {
      lastInvitedAt: '2026-11-10T02:00:00.000Z',
      lastInvitedWaveId: 'earlierwave0',
      lastInvitationId: `i${String(index).padStart(23, '0')}`,
      lastRelationshipAt: '2026-11-10T02:00:00.000Z',
    }),
  });
}

function emailOf(index: number): string {
  return `person.${index}@example.com`;
}

/** Milliseconds, after one run to warm up. */
async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const counted = times.slice(1).sort((a, b) => a - b);
  return Math.round(counted[Math.floor(RUNS / 2)] ?? 0);
}
