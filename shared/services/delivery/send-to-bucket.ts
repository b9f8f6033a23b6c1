import { withholdDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import { getSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getRoster } from '../../adapters/dynamodb/wave-store.ts';
import { DISPATCH } from '../../config/sending.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import { isPersonal } from '../../domain/survey/personal-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import { type MailSchedule, mailSchedule } from '../../domain/wave/mail-schedule.ts';
import type { HoldUp, Waiting } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { YouSaidWeDid } from '../../domain/wave/you-said-we-did.ts';
import { getBrand } from '../brand/get-brand.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { lastYouSaidWeDid } from '../wave/last-you-said-we-did.ts';
import { findRecipients } from './find-recipients.ts';
import { noLongerWelcome } from './no-longer-welcome.ts';
import { createPacer, type Pacer, type PacerOptions } from './pacer.ts';
import { type InvitationOutcome, sendInvitation } from './send-invitation.ts';
import type { ReadQuota } from './send-quota.ts';
import { watchWave } from './watch-wave.ts';

export interface DispatchLimits {
  readonly quota: ReadQuota;
  /** Senders that share the account's rate. */
  readonly concurrency: number;
  /** After this no further mail is begun. */
  readonly budgetInMilliseconds: number;
  /** So long a claim holds; longer than the mail service is given for an answer. */
  readonly leaseInSeconds?: number;
  /** Another clock than the machine's, for tests. */
  readonly time?: Pick<PacerOptions, 'now' | 'wait'>;
}

/** Why a sender stops although people are left. */
export interface Stop {
  /** `wave-stopped`: it was paused, cancelled or closed meanwhile. */
  readonly reason: HoldUp['reason'] | 'out-of-time' | 'wave-stopped';
  readonly detail?: string;
}

/** What a sender leaves behind. */
export interface BucketRun {
  /** Handed over to the mail service by this run. */
  readonly mails: number;
  /** Why it stopped before the end, if it did. */
  readonly stop?: Stop | undefined;
  /** Who waits for an hour to come. */
  readonly waiting?: Waiting | undefined;
}

/** Addresses are held against the suppression list this many at a time, shortly before their mails go out. */
const SCREENED_AT_ONCE = 25;
/** So many slow-downs say that others use the account's rate as well. */
const MOST_THROTTLES = 3;
/** So many lost answers in a row say that the service is in trouble, and that asking on would only lose more. */
const MOST_LOST_ANSWERS = 5;

type SendingContext = Context<'db' | 'mail' | 'secrets' | 'site' | 'clock' | 'randomBytes' | 'log'>;

/** Mails everybody of a bucket who is due, at the account's pace. */
export async function sendToBucket(
  context: SendingContext,
  wave: Wave,
  job: DispatchJob,
  limits: DispatchLimits,
): Promise<BucketRun> {
  const calendar = await getCompanyCalendar(context);
  const schedule = mailSchedule(wave, calendar);
  const { due, withheld, waiting } = await findRecipients(context, wave, job, schedule);
  await forEachInParallel(withheld, DISPATCH.mailsInFlight, async ({ invitationId, reason }) => {
    await withholdDelivery(context.db, { ...job, invitationId }, reason);
  });
  if (due.length === 0) return { mails: 0, waiting };
  const quota = await limits.quota();
  if (quota.sentLast24Hours >= quota.max24HourSend) {
    return { mails: 0, stop: { reason: 'daily-quota' }, waiting };
  }
  const [survey, brand, told] = await Promise.all([
    getSurvey(context.db, wave.surveyId, wave.surveyVersion),
    getBrand(context),
    toldBy(context, wave, job),
  ]);
  if (!survey) throw new NotFound(`survey ${wave.surveyId} version ${wave.surveyVersion}`);
  const perSecond = (quota.maxSendRatePerSecond * DISPATCH.shareOfSendRate) / limits.concurrency;
  const run: Run = {
    wave,
    schedule,
    survey,
    units: await unitsFor(context, wave, survey),
    brand,
    told,
    job,
    owner: readableId(context.randomBytes(12), 12),
    leaseInSeconds: limits.leaseInSeconds ?? DISPATCH.leaseInSeconds,
    pacer: createPacer({ perSecond, ...limits.time }),
    deadline: context.clock().getTime() + limits.budgetInMilliseconds,
    isSending: watchWave(context, wave),
    mails: 0,
    lostAnswers: 0,
    throttles: 0,
    hourIsOver: [],
  };
  await sendTo(context, run, due);
  return { mails: run.mails, stop: run.stop, waiting: together(waiting, run.hourIsOver) };
}

/** Those who waited before, and those whose hour ended while mails went out. */
function together(waiting: Waiting | undefined, moments: readonly string[]): Waiting | undefined {
  const [nextAt] = [...moments, ...(waiting ? [waiting.nextAt] : [])].sort();
  return nextAt === undefined ? undefined : { people: (waiting?.people ?? 0) + moments.length, nextAt };
}

/** Units are named in personal texts only. */
async function unitsFor({ db }: SendingContext, { waveId }: Wave, survey: Survey): Promise<UnitTree> {
  return unitTreeOf(isPersonal(survey) ? ((await getRoster(db, waveId))?.units ?? []) : []);
}

/** With the invitation, not again with reminders. Whoever is asked because something happened said nothing before. */
async function toldBy(
  context: SendingContext,
  wave: Wave,
  { mailing }: DispatchJob,
): Promise<YouSaidWeDid['pairs']> {
  if (mailing !== 'invitation' || wave.continuous) return [];
  return (await lastYouSaidWeDid(context, wave))?.pairs ?? [];
}

interface Run {
  readonly wave: Wave;
  readonly schedule: MailSchedule;
  readonly survey: Survey;
  readonly units: UnitTree;
  readonly brand: Brand;
  /** What became of what was said last time. */
  readonly told: YouSaidWeDid['pairs'];
  readonly job: DispatchJob;
  readonly owner: string;
  readonly leaseInSeconds: number;
  readonly pacer: Pacer;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly isSending: () => Promise<boolean>;
  mails: number;
  /** Lost answers since the last one that came. */
  lostAnswers: number;
  throttles: number;
  /** When it comes again for those who were too late. */
  readonly hourIsOver: string[];
  stop?: Stop;
}

/** Those whom the rate kept out get another turn behind all others. */
async function sendTo(context: SendingContext, run: Run, due: readonly Invitation[]): Promise<void> {
  const throttled: Invitation[] = [];
  await forEachInParallel(screened(context, run, due), DISPATCH.mailsInFlight, async (invitation) => {
    if (run.stop) return;
    await run.pacer.turn();
    if (context.clock().getTime() >= run.deadline) run.stop ??= { reason: 'out-of-time' };
    if (!run.stop && !(await run.isSending())) run.stop = { reason: 'wave-stopped' };
    if (run.stop) return;
    const { schedule } = run;
    const now = context.clock().toISOString();
    const moment = schedule.nextMoment(invitation, now);
    if (moment >= schedule.lastMoment(run.job.mailing)) return;
    if (moment > now) {
      run.hourIsOver.push(moment);
      return;
    }
    const { wave, survey, units, brand, told, owner, leaseInSeconds, job } = run;
    const timeZone = schedule.zoneOf(invitation);
    const about = { wave, survey, units, brand, told, timeZone, mailing: job.mailing, invitation };
    const message = { ...about, owner, leaseInSeconds };
    const result = await sendInvitation(context, message);
    if (result.outcome === 'throttled' && result.limit === 'rate') throttled.push(invitation);
    learnFrom(run, result);
  });
  if (throttled.length > 0 && !run.stop) await sendTo(context, run, throttled);
}

/** Withholds the mails to addresses that have been suppressed since the launch, and lets the others pass. */
async function* screened(
  { db }: SendingContext,
  run: Run,
  due: readonly Invitation[],
): AsyncGenerator<Invitation> {
  for (let start = 0; start < due.length && !run.stop; start += SCREENED_AT_ONCE) {
    const some = due.slice(start, start + SCREENED_AT_ONCE);
    const suppressed = await getSuppressions(
      db,
      some.map(({ email }) => email),
    );
    const unwelcome = await noLongerWelcome(db, run.wave, some);
    for (const invitation of some) {
      const reason =
        (invitation.erased ? 'erased' : suppressed.get(suppressedAddress(invitation.email))?.reason) ??
        unwelcome.get(invitation.invitationId);
      if (reason === undefined) yield invitation;
      else await withholdDelivery(db, { ...run.job, invitationId: invitation.invitationId }, reason);
    }
  }
}

function learnFrom(run: Run, result: InvitationOutcome): void {
  switch (result.outcome) {
    case 'accepted':
      run.mails += 1;
      run.lostAnswers = 0;
      break;
    case 'refused':
      run.lostAnswers = 0;
      break;
    case 'throttled':
      if (result.limit === 'daily-quota') run.stop = { reason: 'daily-quota' };
      else if (run.pacer.slowDown()) run.throttles += 1;
      if (run.throttles >= MOST_THROTTLES) run.stop ??= { reason: 'rate' };
      break;
    case 'paused':
      run.stop = { reason: 'paused', detail: result.reason };
      break;
    case 'unknown':
      run.lostAnswers += 1;
      if (run.lostAnswers >= MOST_LOST_ANSWERS) run.stop ??= { reason: 'unanswered', detail: result.reason };
      break;
    case 'not-pending':
      break;
  }
}
