import type { Ballot, SealedBallot } from '../../domain/response/response.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { boundTo, sealingSuite } from './sealing-suite.ts';

const SPACE = 0x20;

/**
 * Encrypts a ballot to the wave's public key. Every ballot of a wave has the same length once sealed.
 * Throws a `RangeError` for a ballot that is longer than the wave allows, or a wave that takes no ballots.
 */
export async function sealBallot(
  wave: Pick<Wave, 'waveId' | 'publicKey' | 'ballotSizeInBytes'>,
  ballot: Ballot,
): Promise<Pick<SealedBallot, 'encapsulatedKey' | 'ciphertext'>> {
  const { waveId, publicKey, ballotSizeInBytes } = wave;
  if (!publicKey || !ballotSizeInBytes) throw new RangeError('the wave has no key to seal ballots with');
  const sealed = await sealingSuite.seal(
    { recipientPublicKey: await readPublicKey(publicKey) },
    padded(ballot, ballotSizeInBytes),
    boundTo(waveId),
  );
  return { encapsulatedKey: new Uint8Array(sealed.enc), ciphertext: new Uint8Array(sealed.ct) };
}

async function readPublicKey(publicKey: string): Promise<CryptoKey> {
  return await sealingSuite.kem.deserializePublicKey(new Uint8Array(Buffer.from(publicKey, 'base64url')));
}

/** The ballot as JSON, filled up with spaces, which JSON ignores. */
function padded(ballot: Ballot, length: number): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(ballot));
  if (json.length > length) throw new RangeError(`the ballot is longer than ${length} bytes`);
  const filled = new Uint8Array(length).fill(SPACE);
  filled.set(json);
  return filled;
}
