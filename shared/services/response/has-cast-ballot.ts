import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import type { Context } from '../context.ts';
import type { KnownPage } from './get-answer-page.ts';

/**
 * Whether the employee behind this link has answered, so that nobody fills in a page that cannot be sent.
 * Only the holder of the link can ask. Customers may answer again: for them nothing is read.
 */
export async function hasCastBallot(context: Context<'db'>, page: KnownPage): Promise<boolean> {
  const { wave, invitationId } = page;
  if (wave.side !== 'employee') return false;
  const invitation = await getInvitation(context.db, wave.waveId, wave.buckets, invitationId);
  return invitation?.used === true;
}
