import { shutGates } from '../../adapters/dynamodb/ballot-gate-store.ts';
import { deleteBallots, listBallots } from '../../adapters/dynamodb/ballot-store.ts';
import {
  deleteUnpublishedEditions,
  isReleased,
  publishRelease,
} from '../../adapters/dynamodb/release-store.ts';
import { destroySealingKey, getSealingKey } from '../../adapters/dynamodb/sealing-key-store.ts';
import { getWave, moveWave, noteBallotsDestroyed } from '../../adapters/dynamodb/wave-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { openBallots } from '../ballot/open-ballots.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { composeRelease } from './compose-release.ts';

export interface ReleaseWaveInput {
  readonly waveId: string;
  /** Publish although some ballots are damaged; the statement then says so. */
  readonly discardUnreadable?: boolean | undefined;
}

type Releasing = Context<'db' | 'clock' | 'keyCustody' | 'randomBytes' | 'log'>;

/**
 * Publishes a closing employee wave, once; of a cancelled one it destroys ballots and key without opening any. May be
 * interrupted anywhere and run again, also twice at the same time: ballots and key are destroyed only after the release
 * stands, and nothing is written to it after that.
 */
export async function releaseWave(
  context: Releasing,
  input: ReleaseWaveInput,
): Promise<{ outcome: 'released' | 'already-released' | 'destroyed-unread' | 'not-closing' }> {
  authorise(context.actor, 'run-employee-waves');
  const { db } = context;
  const { waveId } = input;
  const wave = await getWave(db, waveId, { consistent: true });
  if (wave?.side !== 'employee') throw new NotFound('employee wave');
  if (wave.state === 'released') return { outcome: 'already-released' };
  if (wave.state === 'cancelled') return await destroyUnread(context, waveId);
  if (wave.state !== 'closing') return { outcome: 'not-closing' };

  await shutGates(db, waveId);
  if (!(await isReleased(db, waveId))) await publish(context, wave, input);
  await deleteBallots(db, waveId);
  await destroySealingKey(db, waveId);
  await deleteUnpublishedEditions(db, waveId);
  const moved = await moveWave(db, waveId, 'released');
  return { outcome: moved ? 'released' : 'already-released' };
}

/** The gates first: what is destroyed must be everything that was ever cast. */
async function destroyUnread(
  { db, clock }: Releasing,
  waveId: string,
): Promise<{ outcome: 'destroyed-unread' }> {
  await shutGates(db, waveId);
  await destroySealingKey(db, waveId);
  await deleteBallots(db, waveId);
  await noteBallotsDestroyed(db, waveId, clock().toISOString());
  return { outcome: 'destroyed-unread' };
}

async function publish(context: Releasing, wave: Wave, { discardUnreadable }: ReleaseWaveInput) {
  const { db } = context;
  const release = await openAndCompose(context, wave, discardUnreadable ?? false);
  // Ballots disappear only after a release stands, so where none does by now they were all there to be read.
  if (!release || (await isReleased(db, wave.waveId))) return;
  await publishRelease(db, release, readableId(context.randomBytes(12), 12));
  context.log('wave released', { waveId: wave.waveId });
}

/** The composed release; `undefined` when another run has published and is clearing up already. */
async function openAndCompose(context: Releasing, wave: Wave, discardUnreadable: boolean) {
  const { db, keyCustody } = context;
  const { waveId } = wave;
  const sealingKey = await getSealingKey(db, waveId);
  if (!sealingKey) {
    if (await isReleased(db, waveId)) return undefined;
    throw new NotFound('sealing key of the wave');
  }
  const privateKey = await keyCustody.unwrap(sealingKey.wrappedPrivateKey, waveId);
  try {
    const opened = openBallots(waveId, privateKey, listBallots(db, waveId));
    return await composeRelease(context, wave, opened, { discardUnreadable });
  } finally {
    privateKey.fill(0);
  }
}
