import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { shutGates } from '../../adapters/dynamodb/ballot-gate-store.ts';
import { moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { waveFor } from './get-wave.ts';

export type CloseOutcome = { outcome: 'closed' | 'closing' | 'already-over' };

/**
 * Ends a wave: from here on no answer is taken. Customers' results stand; employees' ballots go to the release. A
 * second call while the release is outstanding asks for it again, a later one does nothing.
 */
export async function closeWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId }: { waveId: string },
): Promise<CloseOutcome> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  const closedAt = now.toISOString();
  if (wave.state === 'launching') throw new Conflict(say((phrases) => phrases.wave.stillLaunching));
  if (wave.state === 'scheduled') throw new Conflict(say((phrases) => phrases.wave.notBegun));
  if (wave.side === 'customer') {
    const isClosed = await moveWave(context.db, waveId, 'closed', { closedAt });
    await addToAgenda(context.db, { kind: 'refresh-themes', dueAt: nextMinute(now), waveId });
    await addToAgenda(context.db, { kind: 'announce-wave', dueAt: nextMinute(now), waveId });
    return { outcome: isClosed ? 'closed' : 'already-over' };
  }
  if (wave.state !== 'open' && wave.state !== 'closing') return { outcome: 'already-over' };
  // First of all the sweeper: it completes whatever breaks off from here on.
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  await addToAgenda(context.db, { kind: 'announce-wave', dueAt: nextMinute(now), waveId });
  await moveWave(context.db, waveId, 'closing', { closedAt });
  await requestRelease(context, waveId);
  return { outcome: 'closing' };
}

/** Shuts the ballots out first: what is released must be everything that was ever cast. */
export async function requestRelease(context: Context<'db' | 'queues'>, waveId: string): Promise<void> {
  await shutGates(context.db, waveId);
  await context.queues.send('release', [{ waveId }]);
}
