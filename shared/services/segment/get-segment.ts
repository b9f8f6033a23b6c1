import { getSegment as readSegment } from '../../adapters/dynamodb/segment-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import type { Segment } from '../../domain/contact/segment.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** One segment. Throws `NotFound`. */
export async function getSegment(context: Context<'db'>, segmentId: string): Promise<Versioned<Segment>> {
  authorise(context.actor, 'see-segments');
  const segment = await readSegment(context.db, segmentId);
  if (!segment) throw new NotFound(`segment ${segmentId}`);
  return segment;
}
