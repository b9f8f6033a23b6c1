import { listInvitedCounts } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getParticipation } from '../../adapters/dynamodb/participation-store.ts';
import { listPreparations } from '../../adapters/dynamodb/preparation-store.ts';
import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import { DeliveryState, type Mailing } from '../../domain/wave/delivery.ts';
import type { SkipReason } from '../../domain/wave/invitation.ts';
import { type MailingDates, mailingCalendar } from '../../domain/wave/mailing-calendar.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import type { Participation } from '../../domain/wave/participation.ts';
import { addCounts } from '../../domain/wave/preparation.ts';
import {
  type DeliveryCounts,
  type HoldUp,
  type Progress,
  totalCounts,
  type Waiting,
} from '../../domain/wave/progress.ts';
import { mailsPerMinute } from '../../domain/wave/sending-pace.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { maySend } from '../delivery/watch-wave.ts';
import { WITHDRAWN } from '../invitation/withdraw-invitation.ts';
import { answersOfInvited, countOpenAnswers } from '../tally/count-open-answers.ts';
import { countSuspected, type SuspectedCounts } from '../tally/count-suspected.ts';
import { waveFor } from './get-wave.ts';

export interface MailingProgress {
  readonly mailing: Mailing;
  readonly dueAt: string;
  readonly counts: DeliveryCounts;
  /** Why sending stands still, where it does somewhere; the one that ends last. */
  readonly holdUp?: HoldUp;
  /** Mails a minute, while they go out. */
  readonly pace?: number;
  /** When the last one that waits goes out at this pace. */
  readonly endsAbout?: string;
  /** Everybody whose hour has not come, and when it comes for the first of them. */
  readonly waiting?: Waiting;
  /** How many mails were withheld for which reason. */
  readonly withheldBecause: Readonly<Record<string, number>>;
}

export interface WaveProgress {
  readonly wave: Wave;
  /** Partitions of the directory that have been invited. */
  readonly prepared: { readonly done: number; readonly of: number };
  /** So far, where the wave is continuous; without those taken back. */
  readonly invited: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** All that are planned. */
  readonly planned: readonly MailingDates[];
  /** Those that have begun. */
  readonly mailings: readonly MailingProgress[];
  /** Invited customers who have answered; suspected answers are none of these. */
  readonly answered?: number;
  /** Answers of customers through open links, where nobody was invited. */
  readonly openAnswers?: number;
  readonly suspected?: SuspectedCounts;
  /** Employees: coarse, and at most a day old. */
  readonly participation?: Participation;
}

/** How far a wave has come: whom it invited, what became of the mails, how many answered. */
export async function getWaveProgress(
  context: Context<'db' | 'clock'>,
  { waveId }: { waveId: string },
): Promise<WaveProgress> {
  const wave = await waveFor(context, waveId, 'see-waves');
  const { db } = context;
  const [preparations, byEvent, mailings, answers, calendar] = await Promise.all([
    listPreparations(db, waveId),
    wave.continuous ? listInvitedCounts(db, waveId) : [],
    Promise.all(mailingsOf(wave).map((planned) => progressOf(context, wave, planned))),
    answersOf(context, wave),
    getCompanyCalendar(context),
  ]);
  const begun = mailings.filter((mailing) => mailing !== undefined);
  const first = begun.find(({ mailing }) => mailing === 'invitation');
  const withdrawn = first?.withheldBecause[WITHDRAWN] ?? 0;
  return {
    wave,
    prepared: { done: preparations.length, of: PEOPLE_BUCKETS },
    invited: [...preparations, ...byEvent].reduce((sum, { invited }) => sum + invited, 0) - withdrawn,
    skipped: addCounts(preparations.map(({ skipped }) => skipped)),
    planned: mailingCalendar(wave, calendar),
    mailings: begun,
    ...answers,
  };
}

async function progressOf(
  { db, clock }: Context<'db' | 'clock'>,
  wave: Wave,
  planned: Pick<MailingProgress, 'mailing' | 'dueAt'>,
): Promise<MailingProgress | undefined> {
  const rows = await listProgress(db, wave.waveId, planned.mailing);
  if (rows.length === 0) return undefined;
  const holdUps = rows.flatMap(({ holdUp }) => holdUp ?? []);
  const holdUp = holdUps.sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  const counts = withUncounted(totalCounts(rows), wave.invitedCount);
  const now = clock();
  const waiting = waitingIn(rows);
  const dueNow = counts.pending + counts.claimed - (waiting?.people ?? 0);
  const pace = dueNow > 0 && maySend(wave, now) ? mailsPerMinute(rows, now) : undefined;
  return {
    ...planned,
    counts,
    withheldBecause: addCounts(rows.map(({ withheldBecause = {} }) => withheldBecause)) as Record<
      string,
      number
    >,
    ...(holdUp && { holdUp }),
    ...(waiting && { waiting }),
    ...(pace !== undefined && {
      pace,
      endsAbout: new Date(now.getTime() + (dueNow / pace) * 60_000).toISOString(),
    }),
  };
}

/** Whoever is in a bucket that no sender has reached yet waits as well. */
function withUncounted(counts: DeliveryCounts, invited = 0): DeliveryCounts {
  const counted = DeliveryState.options.reduce((sum, state) => sum + counts[state], 0);
  return { ...counts, pending: counts.pending + Math.max(0, invited - counted) };
}

function waitingIn(rows: readonly Progress[]): Waiting | undefined {
  const waiting = rows.flatMap((row) => row.waiting ?? []);
  const [nextAt] = waiting.map((each) => each.nextAt).sort();
  if (nextAt === undefined) return undefined;
  return { people: waiting.reduce((sum, { people }) => sum + people, 0), nextAt };
}

async function answersOf(
  { db }: Context<'db'>,
  { waveId, side }: Wave,
): Promise<Pick<WaveProgress, 'answered' | 'openAnswers' | 'suspected' | 'participation'>> {
  if (side === 'customer') {
    const [company, openAnswers, suspected] = await Promise.all([
      getTally(db, waveId, 'company'),
      countOpenAnswers({ db }, waveId),
      countSuspected(db, waveId),
    ]);
    return { answered: answersOfInvited(company?.responses ?? 0, openAnswers), openAnswers, suspected };
  }
  const participation = await getParticipation(db, waveId);
  return participation ? { participation } : {};
}
