import { createHash } from 'node:crypto';
import type { Side } from '../../domain/side.ts';
import { readableId } from '../invitation/identifiers.ts';

/** The same person of the same source always has the same id, so that a second import finds them again. */
export function personIdOf(side: Side, externalId: string): string {
  return readableId(createHash('sha256').update(`person|${side}|${externalId}`).digest(), 24);
}
