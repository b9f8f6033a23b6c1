import { getDeliveries } from '../../adapters/dynamodb/delivery-store.ts';
import { getInvitations, listEventInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { Person } from '../../domain/contact/person.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Delivery } from '../../domain/wave/delivery.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { invitationIdFor } from '../invitation/identifiers.ts';

/** One survey that a person was asked to take part in. */
export interface Sent {
  readonly program: Program;
  readonly wave: Wave;
  /** Without whether an employee's ballot is in. */
  readonly invitation: Omit<Invitation, 'used'>;
  /** Those that have a record; all others are pending. */
  readonly mails: readonly Delivery[];
}

/**
 * Everything that one person was ever asked, the latest first. Invitations of the directory are found by their ids, which
 * follow from wave and person; those that followed an event through the index. Whoever calls it has authorised.
 */
export async function readSent(
  { db, secrets }: Pick<Context<'db' | 'secrets'>, 'db' | 'secrets'>,
  { side, personId }: Pick<Person, 'side' | 'personId'>,
): Promise<Sent[]> {
  const programs = await listPrograms(db);
  const waves = await Promise.all(programs.map(({ programId }) => listWaves(db, programId, side)));
  const known = new Map(waves.flat().map((wave) => [wave.waveId, wave]));
  const named = [...known.values()].map(({ waveId, buckets }) => ({
    waveId,
    buckets,
    invitationId: invitationIdFor(secrets, waveId, personId),
  }));
  const [ofDirectory, ofEvents] = await Promise.all([
    getInvitations(db, named),
    side === 'customer' ? listEventInvitations(db, personId) : [],
  ]);
  const invitations = [...ofDirectory, ...ofEvents].filter(
    (each) => each.personId === personId || each.erased,
  );
  const mails = await mailsOf(db, invitations, known);
  return invitations
    .flatMap(({ used: _, ...invitation }): Sent[] => {
      const wave = known.get(invitation.waveId);
      const program = programs.find(({ programId }) => programId === wave?.programId);
      if (!wave || !program) return [];
      return [{ program, wave, invitation, mails: mails.get(keyOf(invitation)) ?? [] }];
    })
    .sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1));
}

/** When somebody was asked: with the wave, or by an event while it was open. */
function momentOf({ wave, invitation, mails }: Sent): string {
  return invitation.sendAfter ?? mails[0]?.handedOverAt ?? wave.opensAt;
}

async function mailsOf(
  db: Context['db'],
  invitations: readonly Invitation[],
  waves: ReadonlyMap<string, Wave>,
): Promise<Map<string, Delivery[]>> {
  const refs = invitations.flatMap(({ waveId, bucket, invitationId }) => {
    const wave = waves.get(waveId);
    return wave ? mailingsOf(wave).map(({ mailing }) => ({ waveId, mailing, bucket, invitationId })) : [];
  });
  const order = (a: Delivery, b: Delivery) => (a.mailing < b.mailing ? -1 : 1);
  return Map.groupBy((await getDeliveries(db, refs)).sort(order), keyOf);
}

function keyOf({ waveId, invitationId }: Pick<Invitation, 'waveId' | 'invitationId'>): string {
  return `${waveId}/${invitationId}`;
}
