import { putPause } from '../../adapters/dynamodb/wave-pause-store.ts';
import { sendingProblem } from '../../domain/wave/sending-health.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readSendingFigures } from './read-sending-figures.ts';

/** Pauses a wave of which too many mails bounce or are reported as spam, before SES does so to the whole account. */
export async function pauseUnhealthyWave(
  context: Context<'db' | 'clock' | 'log'>,
  wave: Wave,
): Promise<void> {
  const problem = sendingProblem(await readSendingFigures(context, wave), wave.figuresSeen);
  if (!problem) return;
  const isPaused = await putPause(context.db, wave.waveId, { at: context.clock().toISOString(), problem });
  if (isPaused) context.log('wave-paused-itself', { waveId: wave.waveId, ...problem });
}
