import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { type Given, readGiven } from '../person/read-given.ts';
import { readSent, type Sent } from '../person/read-sent.ts';
import { authorise } from '../staff/authorise.ts';

export interface Earlier {
  /** The other surveys that the customer of a case was sent, the latest first. */
  readonly sent: readonly Sent[];
  readonly given: ReadonlyMap<string, Given>;
}

/** What else the customer of a case was asked and answered, and the other cases: for whoever is about to call. */
export async function readEarlier(
  context: Context<'db' | 'secrets'>,
  { personId, invitationId }: Pick<FollowUpCase, 'personId' | 'invitationId'>,
): Promise<Earlier> {
  authorise(context.actor, 'see-cases');
  const all = await readSent(context, { side: 'customer', personId });
  const sent = all.filter(({ invitation }) => invitation.invitationId !== invitationId);
  return { sent, given: await readGiven(context, sent) };
}
