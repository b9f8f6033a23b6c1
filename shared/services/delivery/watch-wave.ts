import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/** A sender looks at its wave again after so many mails, or after so long, whichever comes first. */
const MAILS_BETWEEN_LOOKS = 25;
const LONGEST_BETWEEN_LOOKS_IN_MILLISECONDS = 5_000;

/** Mail goes out only while the survey can be answered and nobody has paused it. */
export function maySend(wave: Wave | undefined, now: Date): boolean {
  return isAnswerable(wave, now) && wave?.pause === undefined;
}

export function isAnswerable(wave: Wave | undefined, now: Date): boolean {
  return wave?.state === 'open' && now.toISOString() < wave.closesAt;
}

/**
 * Tells a sender, before each mail, whether its wave is still being sent. After a pause or a cancellation a sender
 * hands over at most the 25 mails until its next look and those under way.
 */
export function watchWave(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  { waveId }: Wave,
): () => Promise<boolean> {
  let looking: Promise<boolean> = Promise.resolve(true);
  let mails = 0;
  let lookedAt = clock().getTime();
  const look = async () => maySend(await getWave(db, waveId, { consistent: true }), clock());
  return async () => {
    mails += 1;
    const now = clock().getTime();
    if (mails > MAILS_BETWEEN_LOOKS || now - lookedAt >= LONGEST_BETWEEN_LOOKS_IN_MILLISECONDS) {
      mails = 0;
      lookedAt = now;
      looking = look();
    }
    return await looking;
  };
}
