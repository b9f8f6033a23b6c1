import { setImmediate as letOthersRun } from 'node:timers/promises';
import { Ballot, type SealedBallot } from '../../domain/response/response.ts';
import { openingSuite } from './opening-suite.ts';
import { boundTo } from './sealing-suite.ts';

/** Opening never waits for anything; after so many the next page of the table is let in. */
const BALLOTS_IN_A_ROW = 50;

/** A ballot in clear, or the fact that it could not be read. Nothing tells which one it was. */
export type OpenedBallot = Ballot | 'unreadable';

/**
 * Opens the ballots of a wave in the order in which they come. `privateKey` is the raw X25519 key. A ballot of
 * another wave, or one that was tampered with, is `unreadable`.
 */
export async function* openBallots(
  waveId: string,
  privateKey: Uint8Array,
  sealedBallots: AsyncIterable<SealedBallot>,
): AsyncGenerator<OpenedBallot> {
  const recipientKey = await openingSuite.kem.deserializePrivateKey(new Uint8Array(privateKey));
  let opened = 0;
  for await (const sealed of sealedBallots) {
    yield await openBallot(waveId, recipientKey, sealed);
    opened += 1;
    if (opened % BALLOTS_IN_A_ROW === 0) await letOthersRun();
  }
}

async function openBallot(
  waveId: string,
  recipientKey: CryptoKey,
  sealed: SealedBallot,
): Promise<OpenedBallot> {
  try {
    const { encapsulatedKey: enc, ciphertext } = sealed;
    const clear = await openingSuite.open({ recipientKey, enc }, ciphertext, boundTo(waveId));
    const ballot = Ballot.parse(JSON.parse(new TextDecoder().decode(clear)));
    return ballot.waveId === waveId ? ballot : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
