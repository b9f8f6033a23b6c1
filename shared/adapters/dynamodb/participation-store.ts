import { Participation } from '../../domain/wave/participation.ts';
import { type Database, getItem, putItem } from './database.ts';

const participationKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'PARTICIPATION' });

export async function putParticipation(db: Database, participation: Participation): Promise<void> {
  await putItem(db, 'main', participationKey(participation.waveId), Participation.parse(participation));
}

export async function getParticipation(db: Database, waveId: string): Promise<Participation | undefined> {
  return await getItem<Participation>(db, 'main', participationKey(waveId));
}
