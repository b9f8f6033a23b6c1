import type { Database } from '../../adapters/dynamodb/database.ts';
import { getPeople } from '../../adapters/dynamodb/person-store.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Wave } from '../../domain/wave/wave.ts';

/**
 * Of those whose mail has waited since an event, whom it must not reach any more, and why: a customer who was erased or
 * unsubscribed in the meantime, or whom another wave has invited.
 */
export async function noLongerWelcome(
  db: Database,
  { waveId, continuous }: Wave,
  invitations: readonly Invitation[],
): Promise<Map<string, string>> {
  const waited = continuous ? invitations.filter(({ sendAfter }) => sendAfter !== undefined) : [];
  if (waited.length === 0) return new Map();
  const people = await getPeople(
    db,
    'customer',
    waited.map(({ personId }) => personId),
  );
  return new Map(
    waited.flatMap(({ invitationId, personId }) => {
      const person = people.get(personId);
      const reason = !person ? 'erased' : (person.suppressed ?? restsFor(person.lastInvitedWaveId, waveId));
      return reason === undefined ? [] : [[invitationId, reason] as const];
    }),
  );
}

function restsFor(lastInvitedWaveId: string | undefined, waveId: string): 'resting' | undefined {
  return lastInvitedWaveId === waveId ? undefined : 'resting';
}
