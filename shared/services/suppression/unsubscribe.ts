import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { markSuppressed } from '../../adapters/dynamodb/person-suppression-store.ts';
import { suppress } from '../../adapters/dynamodb/suppression-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Context } from '../context.ts';
import { readToken } from '../invitation/answer-token.ts';

/**
 * Ends all surveys to the person who holds the token: nobody else can have it, so it needs no other permission. Works
 * long after the wave has closed, and as often as it is pressed.
 */
export async function unsubscribe(
  { db, secrets, clock }: Context<'db' | 'secrets' | 'clock'>,
  token: string,
): Promise<{ outcome: 'unsubscribed' | 'unknown-token' }> {
  const subject = readToken(secrets, 'unsubscribe', token);
  const wave = subject && (await getWave(db, subject.waveId));
  if (!wave) return { outcome: 'unknown-token' };
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, subject.invitationId);
  // Whoever was erased has no address left.
  if (!invitation?.email) return { outcome: 'unknown-token' };
  await suppress(db, { email: invitation.email, reason: 'unsubscribed', at: clock().toISOString() });
  await markSuppressed(db, { side: wave.side, personId: invitation.personId }, 'unsubscribed');
  return { outcome: 'unsubscribed' };
}
