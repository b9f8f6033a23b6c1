import { createHash } from 'node:crypto';
import { claimIdempotencyKey } from '../../adapters/dynamodb/idempotency-store.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import type { EventInvitation } from '../../domain/wave/event-invitation.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';

const IDEMPOTENCY_KEY_LIFE_IN_DAYS = 7;

/**
 * Says what an idempotency key stands for, for a week. Throws `Conflict` where it stands for something else. Keys belong
 * to their wave, so that a system may change its API key in between.
 */
export async function claimEventKey(
  { db, clock }: Context<'db' | 'clock'>,
  input: EventInvitation & { waveId: string; idempotencyKey: string },
): Promise<void> {
  const { waveId, idempotencyKey } = input;
  const now = clock();
  const expiresAt = new Date(afterDays(now.toISOString(), IDEMPOTENCY_KEY_LIFE_IN_DAYS));
  const digest = digestOf(input);
  if ((await claimIdempotencyKey(db, { waveId, idempotencyKey, digest, now, expiresAt })) !== digest) {
    throw new Conflict(say(({ wave }) => wave.keyUsedBefore));
  }
}

/** Of what was meant: neither the order of the attributes nor spaces make a difference. */
function digestOf({ person, event: { attributes = {}, ...event } }: EventInvitation): string {
  const inOrder = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const meaning = JSON.stringify([person, event, attributes].map(inOrder));
  return createHash('sha256').update(meaning).digest('base64url');
}
