import { Ballot, type SealedBallot } from '../../domain/response/response.ts';
import { boundTo, sealingSuite } from './sealing-suite.ts';

const BALLOTS_PER_BATCH = 64;
/** Batches that are being opened while the table still reads the next ones. */
const BATCHES_AHEAD = 8;

/** A ballot in clear, or the fact that it could not be read. Nothing tells which one it was. */
export type OpenedBallot = Ballot | 'unreadable';

/**
 * Opens the ballots of a wave, many side by side, in the order in which they come. `privateKey` is the raw
 * X25519 key. A ballot of another wave, or one that was tampered with, is `unreadable`.
 */
export async function* openBallots(
  waveId: string,
  privateKey: Uint8Array,
  sealedBallots: AsyncIterable<SealedBallot>,
): AsyncGenerator<OpenedBallot> {
  const recipientKey = await sealingSuite.kem.deserializePrivateKey(new Uint8Array(privateKey));
  const opening: Promise<OpenedBallot[]>[] = [];
  let batch: SealedBallot[] = [];
  for await (const sealed of sealedBallots) {
    batch.push(sealed);
    if (batch.length < BALLOTS_PER_BATCH) continue;
    opening.push(openAll(waveId, recipientKey, batch));
    batch = [];
    if (opening.length > BATCHES_AHEAD) yield* (await opening.shift()) ?? [];
  }
  opening.push(openAll(waveId, recipientKey, batch));
  for (const opened of opening) yield* await opened;
}

async function openAll(
  waveId: string,
  recipientKey: CryptoKey,
  sealedBallots: readonly SealedBallot[],
): Promise<OpenedBallot[]> {
  return await Promise.all(sealedBallots.map((sealed) => openBallot(waveId, recipientKey, sealed)));
}

async function openBallot(
  waveId: string,
  recipientKey: CryptoKey,
  sealed: SealedBallot,
): Promise<OpenedBallot> {
  try {
    const { encapsulatedKey: enc, ciphertext } = sealed;
    const clear = await sealingSuite.open({ recipientKey, enc }, ciphertext, boundTo(waveId));
    const ballot = Ballot.parse(JSON.parse(new TextDecoder().decode(clear)));
    return ballot.waveId === waveId ? ballot : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
