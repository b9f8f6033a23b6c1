import { type Database, deleteItem, getItem, isAccepted, putItem } from './database.ts';

/** The key pair of one wave. The private half is stored only as the key custody has wrapped it. */
export interface SealingKey {
  readonly waveId: string;
  /** Raw X25519 public key, base64url. */
  readonly publicKey: string;
  readonly wrappedPrivateKey: Uint8Array;
}

const sealingKeyKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'SEALING-KEY' });

/** Stores a new key pair; false when the wave has one already, which then stays. */
export async function createSealingKeyItem(db: Database, sealingKey: SealingKey): Promise<boolean> {
  return await isAccepted(
    putItem(db, 'main', sealingKeyKey(sealingKey.waveId), sealingKey, {
      text: 'attribute_not_exists(pk)',
    }),
  );
}

export async function getSealingKey(db: Database, waveId: string): Promise<SealingKey | undefined> {
  return await getItem<SealingKey>(db, 'main', sealingKeyKey(waveId), { consistent: true });
}

/** After this nobody can open a ballot of the wave, whoever kept a copy. */
export async function destroySealingKey(db: Database, waveId: string): Promise<void> {
  await deleteItem(db, 'main', sealingKeyKey(waveId));
}
