import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listDeliveries } from '#shared/adapters/dynamodb/delivery-store.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Side } from '#shared/domain/side.ts';
import type { Mailing } from '#shared/domain/wave/delivery.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { aCustomer, anEmployee, anInvitation, aSurvey, aWave } from './builders.ts';

/** An open wave of one bucket with this many invited people, stored with its survey and its people. */
export async function anInvitedWave(
  db: Database,
  waveId: string,
  people: number,
  { side = 'customer', ...overrides }: Partial<Wave> & { side?: Side } = {},
): Promise<{ wave: Wave; invitations: Invitation[] }> {
  const wave = aWave({ waveId, surveyId: `survey-${waveId}`, programId: waveId, side, ...overrides });
  await createWave(db, wave);
  await putSurvey(db, aSurvey({ surveyId: wave.surveyId, side }));
  const invitations = Array.from({ length: people }, (_, index) => {
    const number = String(index).padStart(4, '0');
    return anInvitation({
      waveId,
      invitationId: `invitation0${waveId}${number}`.slice(0, 32),
      personId: `${waveId}-${number}`,
      email: `person${number}@${waveId}.example.com`,
    });
  });
  for (const invitation of invitations) {
    await createInvitation(db, invitation);
    const { personId, email } = invitation;
    await putPerson(
      db,
      side === 'customer' ? aCustomer({ personId, email }) : anEmployee({ personId, email }),
    );
  }
  return { wave, invitations };
}

/** State by invitation, of those that have a record. */
export async function statesOf(
  db: Database,
  waveId: string,
  mailing: Mailing = 'invitation',
): Promise<Record<string, string>> {
  const deliveries = await Array.fromAsync(listDeliveries(db, { waveId, mailing, bucket: 0 }));
  return Object.fromEntries(deliveries.map(({ invitationId, state }) => [invitationId, state]));
}
