import { getInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { getOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Context } from '../context.ts';
import type { ResponseChange } from './read-changes.ts';
import { planOf, type WavePlan, type WavePlans } from './wave-plan.ts';

/** A change together with what the answer alone does not say: its wave, and who was asked or where. */
export interface JoinedChange extends ResponseChange {
  readonly plan: WavePlan;
  /** Absent where the answer came through an open link: then nobody was asked by name. */
  readonly invitation?: Invitation | undefined;
  readonly link?: OpenLink | undefined;
}

/** Looks up where each change belongs. Changes that belong to no wave are left out, and logged. */
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
  const invited = joined.filter((change) => linkIdOf(change) === undefined);
  const [invitations] = await Promise.all([invitationsOf(context, invited), learnLinks(context, joined)]);
  const complete = joined.map((change): JoinedChange => {
    const linkId = linkIdOf(change);
    if (linkId !== undefined) return { ...change, link: change.plan.links.get(linkId) };
    return { ...change, invitation: invitations.get(nameOf(change)) };
  });
  const homeless = complete.filter(({ invitation, link }) => !invitation && !link);
  const withoutLink = homeless.filter((change) => linkIdOf(change) !== undefined).length;
  const withoutInvitation = homeless.length - withoutLink;
  const withoutWave = changes.length - joined.length;
  if (withoutWave > 0 || homeless.length > 0) {
    context.log('answers that fit nowhere', { withoutWave, withoutInvitation, withoutLink });
  }
  return complete;
}

/** Reads the links that the plans do not know yet. */
async function learnLinks(
  { db }: Pick<Context<'db'>, 'db'>,
  changes: readonly JoinedChange[],
): Promise<void> {
  const unknown = new Map<string, { plan: WavePlan; waveId: string; linkId: string }>();
  for (const { plan, ...change } of changes) {
    const linkId = linkIdOf(change);
    const { waveId } = plan.wave;
    if (linkId === undefined || plan.links.has(linkId)) continue;
    unknown.set(`${waveId}/${linkId}`, { plan, waveId, linkId });
  }
  for (const link of await getOpenLinks(db, [...unknown.values()])) {
    unknown.get(`${link.waveId}/${link.linkId}`)?.plan.links.set(link.linkId, link);
  }
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

function linkIdOf({ after, before }: ResponseChange): string | undefined {
  return (after ?? before)?.linkId;
}
