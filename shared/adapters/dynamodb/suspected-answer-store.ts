import type { Response } from '../../domain/response/response.ts';
import { type Database, putItem, queryAll } from './database.ts';

/** Names answers that were suspected at some time; whether they still are stands in the response alone. */
export type SuspectedAnswer = Pick<Response, 'waveId' | 'bucket' | 'invitationId'>;

const suspectedPartition = (waveId: string) => `SUSPECTED#${waveId}`;

/** Notes where suspected answers lie, so that nobody has to go through all responses for them. */
export async function noteSuspectedAnswer(db: Database, answer: SuspectedAnswer): Promise<void> {
  const { waveId, bucket, invitationId } = answer;
  await putItem(
    db,
    'main',
    { pk: suspectedPartition(waveId), sk: invitationId },
    { waveId, bucket, invitationId },
  );
}

export async function listSuspectedAnswers(db: Database, waveId: string): Promise<SuspectedAnswer[]> {
  return await queryAll<SuspectedAnswer>(db, 'main', suspectedPartition(waveId));
}
