import type { DigestSettings } from '../../domain/digest/digest.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, putItem } from './database.ts';
import { asSeen } from './versioned-item.ts';

const settingsKey = (programId: string) => ({ pk: 'DIGEST-SETTINGS', sk: programId });

/** Replaces the settings; false when they are not those of revision `seen` any more. */
export async function replaceDigestSettings(
  db: Database,
  settings: Omit<DigestSettings, 'revision'>,
  seen: number,
): Promise<boolean> {
  const next: DigestSettings = { ...settings, revision: seen + 1 };
  return await isAccepted(
    putItem(db, 'main', settingsKey(settings.programId), next, asSeen('revision', seen)),
  );
}

/** Says when the next digest is due; nothing where there are no settings. */
export async function setNextDigest(db: Database, programId: string, nextDueAt: string): Promise<void> {
  const exists = { text: 'attribute_exists(#pk)' };
  await updateItem(db, 'main', settingsKey(programId), setting({ nextDueAt }), exists);
}

export async function getDigestSettings(
  db: Database,
  programId: string,
): Promise<DigestSettings | undefined> {
  return await getItem<DigestSettings>(db, 'main', settingsKey(programId), { consistent: true });
}
