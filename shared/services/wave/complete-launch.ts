import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { listPreparations } from '../../adapters/dynamodb/preparation-store.ts';
import { getRoster, moveWave, putRoster } from '../../adapters/dynamodb/wave-store.ts';
import { type AgendaEntry, nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import { addInvitedRevenue } from '../../domain/wave/invited-revenue.ts';
import { mailingBegins } from '../../domain/wave/mailing-begins.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { addCounts } from '../../domain/wave/preparation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { dispatchJobs } from './dispatch-jobs.ts';

/**
 * Opens a wave when the last partition of the directory has been invited; false while one is missing. Whoever comes
 * here at the same time writes the same things, and only one of them opens the wave and sends.
 */
export async function completeLaunch(
  context: Context<'db' | 'clock' | 'queues'>,
  wave: Wave,
): Promise<boolean> {
  const { db, queues } = context;
  const preparations = await listPreparations(db, wave.waveId);
  const roster = await getRoster(db, wave.waveId);
  if (preparations.length < PEOPLE_BUCKETS || !roster) return false;
  const invitedByUnit = addCounts(preparations.map((preparation) => preparation.invitedByUnit));
  await putRoster(db, { ...roster, invitedByUnit: defined(invitedByUnit) });
  for (const entry of agendaOf(wave, context.clock())) await addToAgenda(db, entry);
  const invitedCount = preparations.reduce((sum, { invited }) => sum + invited, 0);
  const invitedRevenue = preparations
    .map((preparation) => preparation.invitedRevenue ?? {})
    .reduce(addInvitedRevenue, {});
  const isFirst = await moveWave(db, wave.waveId, 'open', {
    invitedCount,
    ...(invitedRevenue.all && { invitedRevenue }),
  });
  if (isFirst) await queues.send('dispatch', dispatchJobs(wave, 'invitation'));
  return true;
}

function agendaOf({ waveId, side, ...wave }: Wave, now: Date): AgendaEntry[] {
  const reminders = mailingsOf(wave).filter(({ mailing }) => mailing !== 'invitation');
  return [
    { kind: 'sweep-wave', dueAt: nextMinute(now), waveId },
    ...reminders.map(({ mailing, dueAt }) => ({
      kind: 'remind-wave' as const,
      dueAt: mailingBegins(wave, mailing, dueAt),
      waveId,
      mailing,
    })),
    { kind: 'close-wave', dueAt: wave.closesAt, waveId },
    {
      kind: side === 'employee' ? ('refresh-participation' as const) : ('refresh-themes' as const),
      dueAt: afterDays(wave.opensAt, 1),
      waveId,
    },
  ];
}

function defined(counts: Partial<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count ?? 0]));
}
