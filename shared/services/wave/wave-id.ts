import { createHash } from 'node:crypto';
import type { Side } from '../../domain/side.ts';
import { readableId } from '../invitation/identifiers.ts';

const ID_LENGTH = 12;

/** The id of the so-manieth wave of one side of a program. Two waves with one number would be the same wave. */
export function waveIdOf(programId: string, side: Side, number: number): string {
  const digest = createHash('sha256').update(`wave|${programId}|${side}|${number}`).digest();
  return readableId(digest, ID_LENGTH);
}
