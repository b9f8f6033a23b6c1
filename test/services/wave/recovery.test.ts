import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { queryAll } from '#shared/adapters/dynamodb/database.ts';
import { getRoster, getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { AgendaEntry } from '#shared/domain/agenda/agenda-entry.ts';
import type { Side } from '#shared/domain/side.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { waveIdOf } from '#shared/services/wave/wave-id.ts';
import { type BreakingDatabase, breakingDatabase } from '#test/support/breaking-database.ts';
import {
  aCampaign,
  aProgram,
  type Campaign,
  invitationsOf,
  peopleOf,
  populate,
} from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = '2026-11-23T02:00:00.000Z';
const OPENING = '2026-11-24T02:00:00.000Z';
const PEOPLE = 12;
const MINUTES_TO_RECOVER = 6;

interface Attempt {
  readonly campaign: Campaign;
  readonly db: BreakingDatabase;
  readonly waveId: string;
  readonly side: Side;
  readonly unitId: string;
}

async function planned(side: Side, unitId: string): Promise<Attempt> {
  const breaking = breakingDatabase(db);
  const campaign = aCampaign(breaking, START);
  const programId = await aProgram(campaign, unitId);
  await populate(db, side, unitId, PEOPLE, (index) => (index === 3 ? { suppressed: 'unsubscribed' } : {}));
  const closesAt = '2026-12-07T10:00:00.000Z';
  await scheduleWave(campaign.staff, { programId, side, unitIds: [unitId], opensAt: OPENING, closesAt });
  return { campaign, db: breaking, waveId: waveIdOf(programId, side, 1), side, unitId };
}

/** The minute-by-minute life of the scheduler, with the process killed after so many writes. */
async function launchAndDie({ campaign, db: breaking }: Attempt, writes: number): Promise<void> {
  campaign.pass(24 * 60);
  breaking.breakAfter(writes);
  await campaign.tick().catch(() => {});
  breaking.mend();
  campaign.loseJobs();
}

async function recover({ campaign }: Attempt): Promise<void> {
  for (let minute = 0; minute < MINUTES_TO_RECOVER; minute++) {
    campaign.pass(1);
    await campaign.tick();
  }
}

async function endStateOf({ campaign, waveId, side, unitId }: Attempt) {
  const wave = await getWave(db, waveId, { consistent: true });
  const invitations = await invitationsOf(db, waveId);
  const people = await peopleOf(db, side, unitId);
  const agenda = await queryAll<AgendaEntry>(db, 'main', 'AGENDA');
  const { invited, skipped, prepared, mailings } = await getWaveProgress(campaign.staff, { waveId });
  return {
    state: wave?.state,
    invitedCount: wave?.invitedCount,
    invited,
    skipped,
    prepared,
    mailed: mailings.map(({ mailing, counts }) => [mailing, counts.sent]),
    invitations: invitations.map(({ personId }) => personId.replace(unitId, '')),
    marked: people.filter(({ lastInvitedWaveId }) => lastInvitedWaveId === waveId).length,
    invitedByUnit: (await getRoster(db, waveId))?.invitedByUnit[unitId],
    agenda: agenda
      .filter((entry) => 'waveId' in entry && entry.waveId === waveId)
      .map(({ kind }) => kind)
      .sort(),
  };
}

/** Each of the first and last writes, where every one is of another kind, and every so-manieth in between. */
function momentsOf(writes: number, stride: number): number[] {
  const all = Array.from({ length: writes + 1 }, (_, moment) => moment);
  return all.filter((moment) => moment < 4 || moment > writes - 7 || moment % stride === 0);
}

it.each(['customer', 'employee'] as const)(
  'ends in the same state of a %s wave, wherever the launch was killed and whatever jobs were lost',
  async (side) => {
    const undisturbed = await planned(side, `${side}-undisturbed`);
    const before = undisturbed.db.writes();
    undisturbed.campaign.pass(24 * 60);
    await undisturbed.campaign.tick();
    const writes = undisturbed.db.writes() - before;
    await recover(undisturbed);
    const expected = await endStateOf(undisturbed);
    expect(expected).toMatchObject({ state: 'open', invitedCount: PEOPLE - 1, marked: PEOPLE - 1 });
    expect(writes).toBeGreaterThan(2 * PEOPLE);

    for (const killedAfter of momentsOf(writes, side === 'customer' ? 10 : 24)) {
      const attempt = await planned(side, `${side}-${killedAfter}`);
      await launchAndDie(attempt, killedAfter);
      await recover(attempt);
      expect(await endStateOf(attempt), `killed after ${killedAfter} of ${writes} writes`).toEqual(expected);
    }
  },
  120_000,
);
