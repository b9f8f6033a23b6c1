import { getInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Context } from '../context.ts';
import type { ResponseChange } from './read-changes.ts';
import { planOf, type WavePlan, type WavePlans } from './wave-plan.ts';

/** A change together with what the answer alone does not say: its wave, and who was asked. */
export interface JoinedChange extends ResponseChange {
  readonly plan: WavePlan;
  readonly invitation?: Invitation | undefined;
}

/** Looks up wave and invitation of each change. Changes that belong to no wave are left out, and logged. */
export async function joinChanges(
  context: Pick<Context<'db' | 'log'>, 'db' | 'log'>,
  plans: WavePlans,
  changes: readonly ResponseChange[],
): Promise<JoinedChange[]> {
  const joined: JoinedChange[] = [];
  for (const change of changes) {
    const waveId = (change.after ?? change.before)?.waveId;
    const plan = waveId === undefined ? undefined : await planOf(context.db, plans, waveId);
    if (plan) joined.push({ ...change, plan });
  }
  const invitations = await invitationsOf(context, joined);
  const complete = joined.map((change) => ({ ...change, invitation: invitations.get(nameOf(change)) }));
  const withoutInvitation = complete.filter(({ invitation }) => !invitation).length;
  const withoutWave = changes.length - joined.length;
  if (withoutWave > 0 || withoutInvitation > 0) {
    context.log('answers that fit nowhere', { withoutWave, withoutInvitation });
  }
  return complete;
}

async function invitationsOf(
  { db }: Pick<Context<'db'>, 'db'>,
  changes: readonly JoinedChange[],
): Promise<Map<string, Invitation>> {
  const named = new Map(
    changes.map((change) => [
      nameOf(change),
      {
        waveId: change.plan.wave.waveId,
        buckets: change.plan.wave.buckets,
        invitationId: invitationIdOf(change),
      },
    ]),
  );
  const found = await getInvitations(db, [...named.values()]);
  return new Map(found.map((invitation) => [`${invitation.waveId}/${invitation.invitationId}`, invitation]));
}

function nameOf(change: JoinedChange): string {
  return `${change.plan.wave.waveId}/${invitationIdOf(change)}`;
}

function invitationIdOf({ after, before }: ResponseChange): string {
  return (after ?? before)?.invitationId ?? '';
}
