import { keepRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import { deleteSegment, getSegment } from '../../adapters/dynamodb/segment-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Forgets a segment; for some days it can be put back. Waves that were launched with it keep its criteria. */
export async function removeSegment(context: Context<'db' | 'clock'>, segmentId: string): Promise<void> {
  authorise(context.actor, 'edit-segments');
  const segment = await getSegment(context.db, segmentId);
  if (!segment) return;
  await keepRemoved(context.db, { kind: 'segment', id: segmentId }, segment, context.clock());
  await deleteSegment(context.db, segmentId);
}
