import { getOpenLink, endOpenLink as storeEnd } from '../../adapters/dynamodb/open-link-store.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { customerWave } from './customer-wave.ts';

/** Ends a link for good: within ten seconds it takes no more answers. What came in stays. */
export async function endOpenLink(
  context: Context<'db' | 'clock'>,
  name: { readonly waveId: string; readonly linkId: string },
): Promise<{ outcome: 'ended' | 'already-ended' }> {
  authorise(context.actor, 'edit-open-links');
  await customerWave(context, name.waveId);
  if (!(await getOpenLink(context.db, name))) throw new NotFound(`link ${name.linkId}`);
  const isFirst = await storeEnd(context.db, name, context.clock().toISOString());
  return { outcome: isFirst ? 'ended' : 'already-ended' };
}
