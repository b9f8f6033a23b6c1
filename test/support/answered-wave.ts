import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Response } from '#shared/domain/response/response.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { PAIRED_CUSTOMER } from '#shared/domain/survey/templates/paired.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { ResponseChange } from '#shared/services/tally/read-changes.ts';
import { anInvitation, aWave } from './builders.ts';

/** A company with two regions; the north has two branches. */
export const UNITS: Unit[] = [
  { unitId: 'acme', name: 'Acme Việt Nam' },
  { unitId: 'north', name: 'Miền Bắc', parentId: 'acme' },
  { unitId: 'south', name: 'Miền Nam', parentId: 'acme' },
  { unitId: 'hanoi', name: 'Hà Nội', parentId: 'north' },
  { unitId: 'haiphong', name: 'Hải Phòng', parentId: 'north' },
];

export const PAIRED_SURVEY: Survey = { ...PAIRED_CUSTOMER, surveyId: 'paired-customer', version: 1 };

/** Stores an open customer wave with its survey, its roster and invitations that differ in unit, tier and revenue. */
export async function aStoredCustomerWave(
  db: Database,
  overrides: Partial<Wave>,
  invitationIds: readonly string[],
  survey: Survey = PAIRED_SURVEY,
): Promise<{ wave: Wave; survey: Survey; invitations: Invitation[] }> {
  const wave = aWave({
    buckets: 2,
    surveyId: `${survey.surveyId}-${overrides.waveId}`,
    surveyVersion: 1,
    ...overrides,
  });
  await createWave(db, wave);
  await putSurvey(db, { ...survey, surveyId: wave.surveyId });
  await putRoster(db, { waveId: wave.waveId, units: UNITS, invitedByUnit: {} });
  const unitIds = ['hanoi', 'haiphong', 'south', 'north'] as const;
  const tiers = ['gold', 'platinum', 'silver', undefined] as const;
  const invitations = invitationIds.map((invitationId, index) =>
    anInvitation({
      waveId: wave.waveId,
      invitationId,
      bucket: bucketOf(invitationId, wave.buckets),
      personId: `person-${index}`,
      unitId: unitIds[index % unitIds.length] ?? 'hanoi',
      ...tierOf(tiers[Math.floor(index / 2) % tiers.length]),
      // Of every fifth customer the revenue is not known.
      ...(index % 5 !== 4 && { revenue: 1_234_567_891.5 * (index + 1) }),
    }),
  );
  for (const invitation of invitations) await createInvitation(db, invitation);
  return { wave, survey, invitations };
}

export function aResponse(wave: Wave, invitationId: string, overrides: Partial<Response> = {}): Response {
  return {
    waveId: wave.waveId,
    bucket: bucketOf(invitationId, wave.buckets),
    invitationId,
    revision: 1,
    submissionId: `submission-${invitationId}`,
    answers: { recommend: 9 },
    language: 'vi',
    channel: 'mail',
    answeredAt: '2026-11-17T03:15:00.000Z',
    ...overrides,
  };
}

/** Changes as the stream would carry them; sequence numbers begin at 9998, so that their length changes. */
export function asChanges(pairs: readonly Omit<ResponseChange, 'sequenceNumber'>[]): ResponseChange[] {
  return pairs.map((pair, index) => ({ ...pair, sequenceNumber: String(9998 + index) }));
}

function tierOf(tier: Invitation['tier']): Pick<Invitation, 'tier'> {
  return tier ? { tier } : {};
}
