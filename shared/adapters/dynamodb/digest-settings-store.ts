import type { DigestSettings } from '../../domain/digest/digest.ts';
import { type Database, getItem, putItem } from './database.ts';

const PARTITION = 'DIGEST-SETTINGS';

export async function putDigestSettings(db: Database, settings: DigestSettings): Promise<void> {
  await putItem(db, 'main', { pk: PARTITION, sk: settings.programId }, settings);
}

export async function getDigestSettings(
  db: Database,
  programId: string,
): Promise<DigestSettings | undefined> {
  return await getItem<DigestSettings>(db, 'main', { pk: PARTITION, sk: programId }, { consistent: true });
}
