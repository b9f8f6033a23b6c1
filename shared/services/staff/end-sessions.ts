import { noteSessionsEnded } from '../../adapters/dynamodb/staff-account-store.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from './authorise.ts';

/** Signs somebody out everywhere, from the next page on. Signing in again is possible. Throws `NotFound`. */
export async function endSessions(
  context: Context<'db' | 'clock'>,
  { staffId }: { staffId: string },
): Promise<{ outcome: 'ended' }> {
  authorise(context.actor, 'edit-staff');
  const isKnown = await noteSessionsEnded(context.db, staffId, context.clock().toISOString());
  if (!isKnown) throw new NotFound(`member of staff ${staffId}`);
  return { outcome: 'ended' };
}
