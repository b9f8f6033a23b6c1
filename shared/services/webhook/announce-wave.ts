import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { type WebhookEvent, webhookEventId } from '../../domain/webhook/webhook.ts';
import type { Context } from '../context.ts';
import { announce } from './announce.ts';

/** Tells that a wave is over, and of employees that its results are out; looks again until they are. */
export async function announceWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId }: { waveId: string },
): Promise<void> {
  const wave = await getWave(context.db, waveId, { consistent: true });
  if (!wave?.closedAt) return;
  await announce(context, [
    ...eventOf(wave, 'wave.closed', 'closed'),
    ...(wave.state === 'released' ? eventOf(wave, 'results.released', 'released') : []),
  ]);
  if (wave.state !== 'closing') return;
  await addToAgenda(context.db, { kind: 'announce-wave', dueAt: nextMinute(context.clock()), waveId });
}

/** Nothing of it depends on what anybody answered; the time is that of the close, so that it never changes. */
function eventOf(
  { waveId, programId, side, number, closedAt }: Wave,
  type: 'wave.closed' | 'results.released',
  what: string,
): WebhookEvent[] {
  if (closedAt === undefined) return [];
  return [
    {
      eventId: webhookEventId(closedAt, `wave-${waveId}-${what}`),
      type,
      at: closedAt,
      data: { programId, waveId, side, number },
    },
  ];
}
