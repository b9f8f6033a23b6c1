import { putPause } from '../../adapters/dynamodb/wave-pause-store.ts';
import { LONGEST_PAUSE_REASON } from '../../domain/wave/sending-pause.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, Invalid } from '../errors.ts';
import { waveFor } from './get-wave.ts';

/**
 * Stops the mails of a running wave until somebody resumes it; answering goes on. Senders notice within a few mails
 * (`watch-wave.ts`). Throws `Invalid` for a reason that is too long, `Conflict` where nothing is being sent.
 */
export async function pauseWave(
  context: Context<'db' | 'clock'>,
  { waveId, reason = '' }: { waveId: string; reason?: string },
): Promise<{ outcome: 'paused' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (reason.length > LONGEST_PAUSE_REASON) {
    throw new Invalid(say((phrases) => phrases.wave.pauseReasonTooLong(LONGEST_PAUSE_REASON)));
  }
  if (wave.pause) return { outcome: 'paused' };
  const isPaused = await putPause(context.db, waveId, {
    at: context.clock().toISOString(),
    ...(context.actor.kind === 'staff' && { by: context.actor.staff.name }),
    ...(reason !== '' && { reason }),
  });
  if (isPaused) return { outcome: 'paused' };
  const meanwhile = await waveFor(context, waveId, 'run-waves');
  if (meanwhile.pause) return { outcome: 'paused' };
  throw new Conflict(say((phrases) => phrases.wave.nothingToPause));
}
