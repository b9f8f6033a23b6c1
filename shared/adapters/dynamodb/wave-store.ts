import type { Side } from '../../domain/side.ts';
import type { Roster } from '../../domain/wave/roster.ts';
import type { Wave, WaveState } from '../../domain/wave/wave.ts';
import { WAVE_TRANSITIONS } from '../../domain/wave/wave-transitions.ts';
import { batchGetItems } from './batch-get.ts';
import { inStateBefore, setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, type ItemKey, isAccepted, putItem, queryAll } from './database.ts';

export const waveKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'WAVE' });
const rosterKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'ROSTER' });
const programPartition = (programId: string) => `PROGRAM#${programId}`;
const inProgram = (wave: Pick<Wave, 'side' | 'number'>) =>
  `WAVE#${wave.side}#${String(wave.number).padStart(6, '0')}`;

/** The key of a wave, with its place among those of its program. */
export const keyWithProgram = (wave: Wave): ItemKey => ({
  ...waveKey(wave.waveId),
  gsi1pk: programPartition(wave.programId),
  gsi1sk: inProgram(wave),
});

/** Stores a new wave; false when its number is taken. */
export async function createWave(db: Database, wave: Wave): Promise<boolean> {
  return await isAccepted(
    putItem(db, 'main', keyWithProgram(wave), wave, { text: 'attribute_not_exists(pk)' }),
  );
}

export async function getWave(
  db: Database,
  waveId: string,
  options: { consistent?: boolean } = {},
): Promise<Wave | undefined> {
  return await getItem<Wave>(db, 'main', waveKey(waveId), options);
}

/** Those of these waves that exist, in no particular order. Each is named once. */
export async function getWaves(db: Database, waveIds: readonly string[]): Promise<Wave[]> {
  return await batchGetItems<Wave>(db, 'main', waveIds.map(waveKey));
}

/** The waves of a program, oldest first; customers before employees when no side is given. */
export async function listWaves(db: Database, programId: string, side?: Side): Promise<Wave[]> {
  return await queryAll<Wave>(db, 'main', programPartition(programId), {
    index: 'gsi1',
    prefix: side ? `WAVE#${side}#` : 'WAVE#',
  });
}

/** Moves a wave on and sets what comes with the new state; false when its state does not allow the step. */
export async function moveWave(
  db: Database,
  waveId: string,
  to: WaveState,
  changes: Partial<
    Pick<
      Wave,
      | 'invitedCount'
      | 'invitedRevenue'
      | 'opensAt'
      | 'closesAt'
      | 'closedAt'
      | 'cancelledAt'
      | 'stoppedBecause'
    >
  > = {},
): Promise<boolean> {
  const change = setting({ state: to, ...changes });
  return await updateItem(db, 'main', waveKey(waveId), change, inStateBefore(WAVE_TRANSITIONS, to));
}

/** Notes that nothing is left of the ballots of a cancelled wave. */
export async function noteBallotsDestroyed(db: Database, waveId: string, at: string): Promise<void> {
  await updateItem(db, 'main', waveKey(waveId), setting({ ballotsDestroyedAt: at }), {
    text: '#state = :cancelled',
    values: { ':cancelled': 'cancelled' },
  });
}

/** Remembers since when reminders are wished, whatever their day. */
export async function askForReminders(
  db: Database,
  waveId: string,
  remindersAskedAt: NonNullable<Wave['remindersAskedAt']>,
): Promise<void> {
  await updateItem(db, 'main', waveKey(waveId), setting({ remindersAskedAt }), {
    text: 'attribute_exists(pk)',
  });
}

/** Stores the organisation as it is at launch, once; false when that has been done. */
export async function createRoster(db: Database, roster: Roster): Promise<boolean> {
  return await isAccepted(
    putItem(db, 'main', rosterKey(roster.waveId), roster, { text: 'attribute_not_exists(pk)' }),
  );
}

export async function putRoster(db: Database, roster: Roster): Promise<void> {
  await putItem(db, 'main', rosterKey(roster.waveId), roster);
}

export async function getRoster(db: Database, waveId: string): Promise<Roster | undefined> {
  return await getItem<Roster>(db, 'main', rosterKey(waveId), { consistent: true });
}
