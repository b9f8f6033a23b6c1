import type { DigestSettings } from '../../domain/digest/digest.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const PARTITION = 'DIGEST-SETTINGS';

const settingsKey = (programId: string) => ({ pk: PARTITION, sk: programId });

/** Keeps the settings in the place of version `seen`; false when somebody else was faster. */
export async function putDigestSettings(
  db: Database,
  settings: DigestSettings,
  seen?: number,
): Promise<boolean> {
  return await replaceVersion(db, 'main', settingsKey(settings.programId), settings, seen);
}

/** Writes down when the next digest is due, whatever else is changed about it. */
export async function noteNextDigest(db: Database, programId: string, nextDueAt: string): Promise<void> {
  await updateItem(db, 'main', settingsKey(programId), setting({ nextDueAt }), {
    text: 'attribute_exists(pk)',
  });
}

export async function getDigestSettings(
  db: Database,
  programId: string,
): Promise<Versioned<DigestSettings> | undefined> {
  return await getItem<Versioned<DigestSettings>>(db, 'main', settingsKey(programId), { consistent: true });
}
