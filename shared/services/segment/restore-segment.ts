import { forgetRemoved, getRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import { putSegment } from '../../adapters/dynamodb/segment-store.ts';
import type { Segment } from '../../domain/contact/segment.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** Puts a removed segment back as it was; one that is there already stays. Throws `NotFound` once it is forgotten. */
export async function restoreSegment(context: Context<'db'>, segmentId: string): Promise<void> {
  authorise(context.actor, 'edit-segments');
  const name = { kind: 'segment', id: segmentId } as const;
  const segment = await getRemoved<Segment>(context.db, name);
  if (!segment) throw new NotFound(`removed segment ${segmentId}`);
  await putSegment(context.db, segment, 0);
  await forgetRemoved(context.db, name);
}
