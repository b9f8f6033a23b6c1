import { deleteSegment } from '../../adapters/dynamodb/segment-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Forgets a segment. Waves that were launched with it keep its criteria. */
export async function removeSegment(context: Context<'db'>, segmentId: string): Promise<void> {
  authorise(context.actor, 'edit-segments');
  await deleteSegment(context.db, segmentId);
}
