import { Segment } from '../../domain/contact/segment.ts';
import { type Database, deleteItem, getItem, putItem, queryAll } from './database.ts';

const PARTITION = 'SEGMENTS';
const segmentKey = (segmentId: string) => ({ pk: PARTITION, sk: segmentId });

export async function putSegment(db: Database, segment: Segment): Promise<void> {
  await putItem(db, 'main', segmentKey(segment.segmentId), Segment.parse(segment));
}

export async function getSegment(db: Database, segmentId: string): Promise<Segment | undefined> {
  return await getItem<Segment>(db, 'main', segmentKey(segmentId), { consistent: true });
}

export async function listSegments(db: Database): Promise<Segment[]> {
  return await queryAll<Segment>(db, 'main', PARTITION, { consistent: true });
}

export async function deleteSegment(db: Database, segmentId: string): Promise<void> {
  await deleteItem(db, 'main', segmentKey(segmentId));
}
