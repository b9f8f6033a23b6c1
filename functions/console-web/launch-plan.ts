import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import type { Localized } from '#shared/domain/localized.ts';
import type { Side } from '#shared/domain/side.ts';
import { isBelow } from '#shared/domain/wave/company-thresholds.ts';
import { LONGEST_DELAY_IN_MINUTES, type Thresholds, Wave } from '#shared/domain/wave/wave.ts';
import { DEFAULT_REMINDER_DAYS, type PlanProblem, planProblems } from '#shared/domain/wave/wave-plan.ts';
import { say } from '#shared/locale/audience/say.ts';
import { sayInConsole } from '#shared/locale/console/say-in-console.ts';
import { type AudiencePlan, readAudienceForm } from './audience-form.ts';
import type { Reader } from './environment.ts';
import type { Form } from './form.ts';
import { atHourAfterDays, fieldValueOf, instantFrom, nextWorkingMorning } from './local-time.ts';
import { type DelayChoice, readDelay, readSending, type SendingChoice } from './sending-form.ts';

/** A wave as it is being chosen on the launch page. */
export interface LaunchPlan extends SendingChoice {
  readonly side: Side;
  /** People as something happens, instead of those of the directory. */
  readonly continuous: boolean;
  readonly unitIds: readonly string[];
  /** Customers of the directory: who among those of the units. */
  readonly audience?: AudiencePlan;
  readonly startsLater: boolean;
  /** What the fields hold: local times. */
  readonly opensAtTyped: string;
  readonly closesAtTyped: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly remindAfterDays: readonly number[];
  readonly thresholds: Thresholds;
  /** The least that they may be. */
  readonly fewest: Thresholds;
  /** Of a continuous wave. */
  readonly delay: DelayChoice;
  readonly problems: Readonly<Partial<Record<PlanField, Localized>>>;
}

export type PlanField = 'opensAt' | 'closesAt' | 'remind' | 'scores' | 'hours' | 'delay';

const OPEN_DAYS: Readonly<Record<Side, number>> = { customer: 14, employee: 10 };
const CONTINUOUS_OPEN_DAYS = 90;
export const CLOSING_HOUR = 17;
const MOST_REMINDERS = 3;

const FIELD_OF: Readonly<Record<PlanProblem, PlanField>> = {
  'opens-in-the-past': 'opensAt',
  'opens-too-far-ahead': 'opensAt',
  'closes-before-it-opens': 'closesAt',
  'open-too-long': 'closesAt',
  'hours-impossible': 'hours',
  'spread-too-long': 'hours',
  'no-time-before-the-close': 'closesAt',
  'reminder-after-the-close': 'remind',
  'thresholds-too-low': 'scores',
};

/** Reads the plan from a form or a query; whatever is missing gets the value that suits most. */
export function readLaunchPlan(
  form: Pick<Form, 'text' | 'list'>,
  {
    programId,
    side,
    reader,
    calendar,
    fewest,
  }: { programId: string; side: Side; reader: Reader; calendar: CompanyCalendar; fewest: Thresholds },
): LaunchPlan {
  const { timeZone } = reader;
  const now = reader.now.toISOString();
  const startsLater = form.text('opens') === 'later';
  const typedOpening = instantFrom(form.text('opensAt') || nextWorkingMorning(now, timeZone), timeZone);
  const opensAt = (startsLater && typedOpening) || now;
  const continuous = side === 'customer' && form.text('audience') === 'events';
  const openDays = continuous ? CONTINUOUS_OPEN_DAYS : OPEN_DAYS[side];
  const usualClose = atHourAfterDays(opensAt, timeZone, openDays, CLOSING_HOUR);
  const typedClose = instantFrom(form.text('closesAt') || usualClose, timeZone);
  // The same people are drawn when the page is looked at again, and others for another wave.
  const seed = `${programId}-${now.slice(0, 10)}`;
  const isFirstLook = form.text('closesAt') === '';
  const plan = {
    side,
    continuous,
    unitIds: continuous ? [] : form.list('unitIds'),
    ...(side === 'customer' && !continuous && { audience: readAudienceForm(form, seed) }),
    startsLater,
    opensAtTyped: typedOpening ? fieldValueOf(typedOpening, timeZone) : form.text('opensAt'),
    closesAtTyped: typedClose ? fieldValueOf(typedClose, timeZone) : form.text('closesAt'),
    opensAt,
    closesAt: typedClose ?? usualClose,
    remindAfterDays: continuous ? [] : remindersOf(form, isFirstLook),
    ...readSending(form),
    delay: readDelay(form),
    thresholds: {
      scores: thresholdIn(form.text('scores'), fewest.scores),
      comments: thresholdIn(form.text('comments'), fewest.comments),
    },
    fewest,
  };
  const problems: LaunchPlan['problems'] = {
    ...(isBelow(plan.thresholds, fewest) && {
      scores: say(({ thresholds }) => thresholds.belowCompany(fewest.scores, fewest.comments)),
    }),
    ...Object.fromEntries(
      planProblems(plan, now, calendar).map((problem) => [
        FIELD_OF[problem],
        say(({ wave }) => wave[problem]),
      ]),
    ),
    ...(plan.remindAfterDays.length > MOST_REMINDERS && {
      remind: sayInConsole(({ launch }) => launch.tooManyReminders),
    }),
    ...(plan.sending &&
      !continuous &&
      plan.isSpreadMissing && { hours: sayInConsole(({ timing }) => timing.spreadByMissing) }),
    ...(continuous && isDelayWrong(plan.delay) && { delay: delayProblem() }),
    ...(!typedClose && { closesAt: dateMissing() }),
    ...(startsLater && !typedOpening && { opensAt: dateMissing() }),
  };
  return { ...plan, problems };
}

/** Whether something has to be filled in differently before anything can be previewed or launched. */
export function hasProblems({ problems, audience }: LaunchPlan): boolean {
  return Object.keys(problems).length > 0 || audience?.hasProblem === true;
}

function remindersOf(form: Pick<Form, 'list'>, isFirstLook: boolean): number[] {
  if (isFirstLook) return [...DEFAULT_REMINDER_DAYS];
  return form.list('remind').map(Number).filter(Number.isInteger);
}

/** The company's own where nothing is typed; what is no whole number is 0, which is too few. */
function thresholdIn(typed: string, fewest: number): number {
  const count = typed === '' ? fewest : Number(typed);
  return Number.isInteger(count) ? count : 0;
}

function isDelayWrong({ delayInMinutes, oldestEventInDays }: DelayChoice): boolean {
  const { delayInMinutes: delay, oldestEventInDays: oldest } = Wave.shape;
  return !delay.safeParse(delayInMinutes).success || !oldest.safeParse(oldestEventInDays).success;
}

function delayProblem(): Localized {
  return say(({ wave }) => wave.delayImpossible(LONGEST_DELAY_IN_MINUTES / 1440));
}

function dateMissing(): Localized {
  return sayInConsole(({ launch }) => launch.dateMissing);
}
