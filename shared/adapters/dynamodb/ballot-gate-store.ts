import { bucketOf } from '../../domain/wave/bucket.ts';
import { type Database, isConditionFailure, type Key, putItem } from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** Gates of a wave: ballots through the same gate are cast one after the other, through others at once. */
const GATES = 16;
const gates = Array.from({ length: GATES }, (_, gate) => gate);

const gateKey = (waveId: string, gate: number): Key => ({ pk: `WAVE#${waveId}`, sk: `GATE#${gate}` });

/** The gate that the ballot of an invitation goes through. */
export function gateKeyOf(waveId: string, invitationId: string): Key {
  return gateKey(waveId, bucketOf(invitationId, GATES));
}

/** Lets ballots in. A gate that was shut stays shut, so a repeated launch cannot open a closed wave again. */
export async function openGates(db: Database, waveId: string): Promise<void> {
  await Promise.all(gates.map((gate) => openGate(db, gateKey(waveId, gate))));
}

/** Once this has returned, no ballot of the wave can be committed any more. */
export async function shutGates(db: Database, waveId: string): Promise<void> {
  await Promise.all(
    gates.map((gate) => retryOnConflict(() => putItem(db, 'main', gateKey(waveId, gate), { state: 'shut' }))),
  );
}

async function openGate(db: Database, key: Key): Promise<void> {
  try {
    await putItem(db, 'main', key, { state: 'open' }, { text: 'attribute_not_exists(pk)' });
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
