import { LeftOut, Preparation } from '../../domain/wave/preparation.ts';
import { type Database, getItem, isAccepted, putItem, queryAll } from './database.ts';

const wavePartition = (waveId: string) => `WAVE#${waveId}`;
const inOrder = (peopleBucket: number) => String(peopleBucket).padStart(3, '0');

/** Records that a partition of the directory has been invited; false when that was recorded before. */
export async function putPreparation(db: Database, preparation: Preparation): Promise<boolean> {
  const { waveId, peopleBucket } = preparation;
  const key = { pk: wavePartition(waveId), sk: `PREPARED#${inOrder(peopleBucket)}` };
  return await isAccepted(
    putItem(db, 'main', key, Preparation.parse(preparation), { text: 'attribute_not_exists(pk)' }),
  );
}

/** The partitions that are done, as they are at this moment. */
export async function listPreparations(db: Database, waveId: string): Promise<Preparation[]> {
  return await queryAll<Preparation>(db, 'main', wavePartition(waveId), {
    prefix: 'PREPARED#',
    consistent: true,
  });
}

export async function putLeftOut(db: Database, leftOut: LeftOut): Promise<void> {
  await putItem(db, 'main', leftOutKey(leftOut.waveId, leftOut.peopleBucket), LeftOut.parse(leftOut));
}

export async function getLeftOut(
  db: Database,
  waveId: string,
  peopleBucket: number,
): Promise<LeftOut | undefined> {
  return await getItem<LeftOut>(db, 'main', leftOutKey(waveId, peopleBucket), { consistent: true });
}

function leftOutKey(waveId: string, peopleBucket: number) {
  return { pk: wavePartition(waveId), sk: `LEFT-OUT#${inOrder(peopleBucket)}` };
}
