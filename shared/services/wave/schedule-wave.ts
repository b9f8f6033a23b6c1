import { openGates } from '../../adapters/dynamodb/ballot-gate-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { createScheduledWave } from '../../adapters/dynamodb/scheduled-wave-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { getWave, listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { ballotSizeInBytes } from '../../domain/response/ballot-size.ts';
import type { Side } from '../../domain/side.ts';
import { surveyProblems } from '../../domain/survey/checks/check-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { bucketsFor, CONTINUOUS_WAVE_BUCKETS } from '../../domain/wave/bucket.ts';
import { isBelow } from '../../domain/wave/company-thresholds.ts';
import { type SendingPlan, spreadOver } from '../../domain/wave/sending-plan.ts';
import { type Thresholds, Wave } from '../../domain/wave/wave.ts';
import { defaultReminders, planProblems } from '../../domain/wave/wave-plan.ts';
import { say } from '../../locale/audience/say.ts';
import { createSealingKey } from '../ballot/create-sealing-key.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { getRestPeriods } from '../settings/get-rest-periods.ts';
import { getThresholds } from '../settings/get-thresholds.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { type ChosenAudience, chooseCustomers } from './choose-audience.ts';
import { launchWave } from './launch-wave.ts';
import { refusalOf } from './preview-audience.ts';
import { readAudience } from './read-audience.ts';
import { waveIdOf } from './wave-id.ts';

const ATTEMPTS_AT_A_NUMBER = 5;

export interface NewWave {
  readonly programId: string;
  readonly side: Side;
  /** Empty or absent for the whole organisation. */
  readonly unitIds?: readonly string[];
  /** Now, where absent. */
  readonly opensAt?: string;
  readonly closesAt: string;
  /** After 3 and 5 days where absent, as far as that is before the close. */
  readonly remindAfterDays?: readonly number[];
  readonly thresholds?: Thresholds;
  /** At which hours and on which days mails leave; at once, where absent. */
  readonly sending?: SendingPlan | undefined;
  /** Spreads the invited over as many sending days as that takes. */
  readonly mostPerDay?: number | undefined;
  /** Continuous waves: how long after its event a mail is due; at once, where absent. */
  readonly delayInMinutes?: number | undefined;
  /** Continuous waves: what happened longer ago asks nobody; without end, where absent. */
  readonly oldestEventInDays?: number | undefined;
  /** Customers: who among those of the units; all of them where absent. Employees are chosen by unit only. */
  readonly audience?: ChosenAudience | undefined;
  /** Opens without an audience and takes invitations until the close; customers only, all units, no reminders. */
  readonly continuous?: true | undefined;
}

/**
 * Plans the next wave of one side of a program and launches it at once when no later opening is given. From here on
 * survey version, thresholds and the number of partitions stand. Throws `Invalid` with what to do instead.
 */
export async function scheduleWave(
  context: Context<'db' | 'clock' | 'queues' | 'keyCustody' | 'log'>,
  input: NewWave,
): Promise<{ outcome: 'scheduled' | 'launching' | 'cancelled'; wave: Wave }> {
  authorise(context.actor, permissionOf(input.side, 'run-waves'));
  const now = context.clock().toISOString();
  const survey = await surveyOf(context, input);
  const opensAt = input.opensAt === undefined ? now : new Date(input.opensAt).toISOString();
  const closesAt = new Date(input.closesAt).toISOString();
  const calendar = await getCompanyCalendar(context);
  const dates = { opensAt, closesAt, sending: input.sending };
  const fewest = await getThresholds(context, input.side);
  const usualReminders = input.continuous ? [] : defaultReminders(dates, calendar);
  const plan = {
    side: input.side,
    opensAt,
    closesAt,
    remindAfterDays: [...(input.remindAfterDays ?? usualReminders)],
    unitIds: [...(input.unitIds ?? [])],
    thresholds: input.thresholds ?? { scores: fewest.scores, comments: fewest.comments },
    ...(input.sending && { sending: input.sending }),
    ...(input.continuous && continuousTiming(input)),
    ...(input.side === 'customer' && (await customersOf(context, input))),
  };
  const check = (spread: SendingPlan | undefined) => {
    const [problem] = planProblems({ ...plan, sending: spread, continuous: input.continuous }, now, calendar);
    if (problem) throw new Invalid(say(({ wave }) => wave[problem]));
  };
  check(plan.sending);
  if (isBelow(plan.thresholds, fewest)) {
    throw new Invalid(say(({ thresholds }) => thresholds.belowCompany(fewest.scores, fewest.comments)));
  }
  const people = input.continuous ? 0 : await countAudience(context, plan);
  const sending = spreadOver(people, plan.sending, input.mostPerDay);
  check(sending);
  const buckets = input.continuous ? continuousBuckets(plan) : bucketsFor(people);
  const wave = await store(context, survey, {
    ...plan,
    ...(sending && { sending }),
    programId: input.programId,
    surveyId: survey.surveyId,
    surveyVersion: survey.version,
    state: 'scheduled',
    buckets,
    ...(input.continuous && { continuous: true }),
  });
  if (opensAt > now) return { outcome: 'scheduled', wave };
  return await launchNow(context, wave);
}

async function surveyOf(context: Pick<Context<'db'>, 'db'>, input: NewWave): Promise<Survey> {
  const program = await getProgram(context.db, input.programId);
  if (!program) throw new NotFound(`program ${input.programId}`);
  const surveyId = program.surveys[input.side];
  const survey = surveyId === undefined ? undefined : await getNewestSurvey(context.db, surveyId);
  if (!survey) throw new Invalid(say(({ wave }) => wave.noSurvey));
  const [problem] = surveyProblems(survey);
  if (problem) throw new Invalid(problem.explanation);
  return survey;
}

/** A continuous wave chooses nobody beforehand. */
async function customersOf(
  context: Pick<Context<'db'>, 'db'>,
  { continuous, audience = {} }: NewWave,
): Promise<Pick<Wave, 'audience' | 'rest'>> {
  return continuous ? { rest: await getRestPeriods(context) } : await chooseCustomers(context, audience);
}

type Plan = Pick<
  Wave,
  'side' | 'opensAt' | 'remindAfterDays' | 'unitIds' | 'thresholds' | 'audience' | 'rest'
>;

/** Whoever comes is invited, once, when something happens: there is nobody to choose or to remind. */
function continuousBuckets({ side, unitIds, remindAfterDays }: Plan): number {
  if (side !== 'customer') throw new Invalid(say(({ wave }) => wave.continuousForCustomers));
  if (unitIds.length + remindAfterDays.length > 0) {
    throw new Invalid(say(({ wave }) => wave.continuousWithoutChoice));
  }
  return CONTINUOUS_WAVE_BUCKETS;
}

function continuousTiming({ delayInMinutes, oldestEventInDays }: NewWave) {
  return {
    ...(delayInMinutes !== undefined && { delayInMinutes }),
    ...(oldestEventInDays !== undefined && { oldestEventInDays }),
  };
}

/** How many people a wave is meant for. Throws `Invalid` for an audience that may not be written to. */
async function countAudience(context: Pick<Context<'db'>, 'db'>, plan: Plan): Promise<number> {
  const tree = unitTreeOf(await listUnits(context.db));
  const { audience, guard } = await readAudience(context, plan, tree, plan.thresholds.scores);
  const refusal = refusalOf(audience.invited.size, guard);
  if (refusal) throw new Invalid(refusal);
  return audience.invited.size;
}

/** Gives the wave the next free number of its side; its id follows from the number, so no number is given twice. */
async function store(
  context: Context<'db' | 'keyCustody'>,
  survey: Survey,
  planned: Omit<Wave, 'waveId' | 'number'>,
): Promise<Wave> {
  const { programId, side } = planned;
  const last = (await listWaves(context.db, programId, side)).at(-1)?.number ?? 0;
  for (let number = last + 1; number <= last + ATTEMPTS_AT_A_NUMBER; number++) {
    const waveId = waveIdOf(programId, side, number);
    if (await getWave(context.db, waveId, { consistent: true })) continue;
    const sealing = side === 'employee' ? await prepareSealing(context, waveId, survey) : {};
    const wave = Wave.parse({ ...planned, ...sealing, waveId, number });
    const launch = { kind: 'launch-wave', dueAt: wave.opensAt, waveId } as const;
    if (await createScheduledWave(context.db, wave, launch)) return wave;
  }
  throw new Conflict(say(({ wave }) => wave.numberTaken));
}

async function prepareSealing(
  context: Context<'db' | 'keyCustody'>,
  waveId: string,
  survey: Survey,
): Promise<Pick<Wave, 'publicKey' | 'ballotSizeInBytes'>> {
  const { publicKey } = await createSealingKey(context, waveId);
  await openGates(context.db, waveId);
  return { publicKey, ballotSizeInBytes: ballotSizeInBytes(survey) };
}

/** What cannot be launched this moment stands on the agenda and follows by itself. */
async function launchNow(
  context: Context<'db' | 'clock' | 'queues' | 'log'>,
  wave: Wave,
): Promise<{ outcome: 'scheduled' | 'launching' | 'cancelled'; wave: Wave }> {
  try {
    const { outcome } = await launchWave(context, { waveId: wave.waveId });
    const launched = await getWave(context.db, wave.waveId, { consistent: true });
    return { outcome: outcome === 'cancelled' ? 'cancelled' : 'launching', wave: launched ?? wave };
  } catch (error) {
    context.log('launch-postponed', { waveId: wave.waveId, reason: String(error) });
    return { outcome: 'scheduled', wave };
  }
}
