import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { createRoster, moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/**
 * Opens a wave that has no audience: freezes the organisation and plans the close. The sweeper comes only when
 * somebody is invited.
 */
export async function openContinuousWave(
  { db }: Pick<Context<'db'>, 'db'>,
  { waveId, opensAt, closesAt }: Wave,
): Promise<void> {
  await createRoster(db, { waveId, units: await listUnits(db), invitedByUnit: {} });
  await addToAgenda(db, { kind: 'close-wave', dueAt: closesAt, waveId });
  const dueAt = afterDays(opensAt, 1);
  if (dueAt < closesAt) await addToAgenda(db, { kind: 'refresh-themes', dueAt, waveId });
  await moveWave(db, waveId, 'open');
}
