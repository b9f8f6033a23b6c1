import type { YouSaidWeDid } from '../../domain/wave/you-said-we-did.ts';
import { batchGetItems } from './batch-get.ts';
import { type Database, getItem, putItem } from './database.ts';

const youSaidWeDidKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'YOU-SAID-WE-DID' });

export async function putYouSaidWeDid(db: Database, written: YouSaidWeDid): Promise<void> {
  await putItem(db, 'main', youSaidWeDidKey(written.waveId), written);
}

export async function getYouSaidWeDid(db: Database, waveId: string): Promise<YouSaidWeDid | undefined> {
  return await getItem<YouSaidWeDid>(db, 'main', youSaidWeDidKey(waveId), { consistent: true });
}

/** What was written for any of these waves, in no particular order. */
export async function getYouSaidWeDidOf(db: Database, waveIds: readonly string[]): Promise<YouSaidWeDid[]> {
  return await batchGetItems<YouSaidWeDid>(db, 'main', waveIds.map(youSaidWeDidKey));
}
