import { Segment } from '../../domain/contact/segment.ts';
import { type Database, deleteItem, getItem, queryAll } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const PARTITION = 'SEGMENTS';
const segmentKey = (segmentId: string) => ({ pk: PARTITION, sk: segmentId });

/** Keeps a segment in the place of version `seen`; false when somebody else was faster. */
export async function putSegment(db: Database, segment: Segment, seen?: number): Promise<boolean> {
  return await replaceVersion(db, 'main', segmentKey(segment.segmentId), Segment.parse(segment), seen);
}

export async function getSegment(db: Database, segmentId: string): Promise<Versioned<Segment> | undefined> {
  return await getItem<Versioned<Segment>>(db, 'main', segmentKey(segmentId), { consistent: true });
}

export async function listSegments(db: Database): Promise<Segment[]> {
  return await queryAll<Segment>(db, 'main', PARTITION, { consistent: true });
}

export async function deleteSegment(db: Database, segmentId: string): Promise<void> {
  await deleteItem(db, 'main', segmentKey(segmentId));
}
