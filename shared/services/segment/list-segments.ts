import { listSegments as readSegments } from '../../adapters/dynamodb/segment-store.ts';
import type { Segment } from '../../domain/contact/segment.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** All segments in the order of their names. */
export async function listSegments(context: Context<'db'>): Promise<Segment[]> {
  authorise(context.actor, 'see-segments');
  const segments = await readSegments(context.db);
  return segments.sort((a, b) => a.name.localeCompare(b.name));
}
