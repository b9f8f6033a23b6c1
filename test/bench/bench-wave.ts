import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import { CUSTOMER_NPS } from '#shared/domain/survey/templates/customer-nps.ts';
import { bucketOf, bucketsFor } from '#shared/domain/wave/bucket.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { invitationIdFor } from '#shared/services/invitation/identifiers.ts';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';
import { anInvitation, aWave } from '#test/support/builders.ts';
import type { BenchPlatform } from './bench-platform.ts';

const UNITS = ['hanoi', 'hue', 'da-nang', 'saigon', 'can-tho'].map((unitId) => ({
  unitId,
  name: unitId,
  parentId: 'company',
}));
const WRITES_AT_ONCE = 32;

/** An open NPS wave with that many invited customers in five units; their tokens. */
export async function openBenchWave(
  { db, secrets }: BenchPlatform,
  waveId: string,
  people: number,
): Promise<{ wave: Wave; tokens: string[] }> {
  const ids = { programId: `p-${waveId}`, surveyId: `s-${waveId}` };
  const wave = aWave({
    ...ids,
    waveId,
    buckets: bucketsFor(people),
    invitedCount: people,
    opensAt: new Date(Date.now() - 3600_000).toISOString(),
    closesAt: new Date(Date.now() + 24 * 3600_000).toISOString(),
  });
  const units = [{ unitId: 'company', name: 'Company' }, ...UNITS];
  for (const unit of units) await putUnit(db, unit);
  await putSurvey(db, { ...CUSTOMER_NPS, surveyId: ids.surveyId, version: 1 });
  const name = { en: 'Bench', vi: 'Đo' };
  await putProgram(db, {
    programId: ids.programId,
    name,
    surveys: { customer: ids.surveyId },
    measures: [],
    createdAt: wave.opensAt,
  });
  await putRoster(db, { waveId, units, invitedByUnit: {} });
  await createWave(db, wave);
  const tokens: string[] = [];
  await forEachInParallel(Array(people).keys(), WRITES_AT_ONCE, async (index) => {
    const personId = `person-${index}`;
    const invitationId = invitationIdFor(secrets, waveId, personId);
    const unitId = UNITS[index % UNITS.length]?.unitId ?? 'company';
    const bucket = bucketOf(invitationId, wave.buckets);
    await createInvitation(db, anInvitation({ waveId, invitationId, bucket, personId, unitId }));
    tokens.push(tokenFor(secrets, 'answer', { waveId, invitationId }));
  });
  return { wave, tokens };
}
