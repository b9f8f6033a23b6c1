import { DEFAULT_SENDING_PLAN, type SendingPlan } from '#shared/domain/wave/sending-plan.ts';
import type { Form } from './form.ts';

export type Spread = 'no' | 'days' | 'per-day';
export type DelayUnit = 'minutes' | 'hours' | 'days';

/** At which hours a wave mails and how it is spread, as chosen on the launch page. */
export interface SendingChoice {
  /** Absent where mails leave at once. */
  readonly sending?: SendingPlan;
  /** What the fields hold where mails leave at once, so that nothing typed is lost. */
  readonly hours: SendingPlan;
  readonly spread: Spread;
  readonly spreadBy: string;
  readonly mostPerDay?: number;
  /** A spread was chosen without saying how far. */
  readonly isSpreadMissing: boolean;
}

/** What stands between an event and its mail. */
export interface DelayChoice {
  readonly delayBy: string;
  readonly delayUnit: DelayUnit;
  readonly delayInMinutes: number;
  readonly oldestEventInDays: number;
}

const MINUTES: Readonly<Record<DelayUnit, number>> = { minutes: 1, hours: 60, days: 24 * 60 };
const DEFAULT_OLDEST_EVENT_IN_DAYS = 14;

/** Reads the hours; what is missing gets the value that suits most. */
export function readSending(form: Pick<Form, 'text' | 'list'>): SendingChoice {
  const isTyped = form.text('sends') !== '';
  const atHour = numberIn(form, 'atHour');
  const spread = isTyped ? spreadIn(form) : 'no';
  const spreadBy = form.text('spreadBy');
  const by = Number(spreadBy);
  const isSpread = Number.isInteger(by) && by >= 1;
  const hours: SendingPlan = isTyped
    ? {
        fromHour: numberIn(form, 'fromHour') ?? DEFAULT_SENDING_PLAN.fromHour,
        untilHour: numberIn(form, 'untilHour') ?? DEFAULT_SENDING_PLAN.untilHour,
        weekdays: form.list('weekdays').map(Number),
        ...(atHour !== undefined && { atHour }),
        ...(spread === 'days' && isSpread && by > 1 && { days: by }),
      }
    : DEFAULT_SENDING_PLAN;
  return {
    ...(form.text('sends') !== 'at-once' && { sending: hours }),
    hours,
    spread,
    spreadBy,
    isSpreadMissing: spread !== 'no' && !isSpread,
    ...(spread === 'per-day' && isSpread && { mostPerDay: by }),
  };
}

/** One day after an order unless something else is typed. `NaN` for what is no number. */
export function readDelay(form: Pick<Form, 'text'>): DelayChoice {
  const delayBy = form.text('delayBy') || '1';
  const typed = form.text('delayUnit');
  const delayUnit = typed === 'minutes' || typed === 'hours' ? typed : 'days';
  return {
    delayBy,
    delayUnit,
    delayInMinutes: Math.round(Number(delayBy) * MINUTES[delayUnit]),
    oldestEventInDays: Number(form.text('oldestEventInDays') || DEFAULT_OLDEST_EVENT_IN_DAYS),
  };
}

/** The same choice as the fields of a form, for the press that sends what was previewed. */
export function sendingFields({ sending, hours, spread, spreadBy }: SendingChoice): [string, string][] {
  return [
    ['sends', sending ? 'window' : 'at-once'],
    ['fromHour', String(hours.fromHour)],
    ['untilHour', String(hours.untilHour)],
    ...hours.weekdays.map((day): [string, string] => ['weekdays', String(day)]),
    ...(hours.atHour === undefined ? [] : [['atHour', String(hours.atHour)] satisfies [string, string]]),
    ['spread', spread],
    ['spreadBy', spreadBy],
  ];
}

export function delayFields({ delayBy, delayUnit, oldestEventInDays }: DelayChoice): [string, string][] {
  return [
    ['delayBy', delayBy],
    ['delayUnit', delayUnit],
    ['oldestEventInDays', String(oldestEventInDays)],
  ];
}

function spreadIn(form: Pick<Form, 'text'>): Spread {
  const typed = form.text('spread');
  return typed === 'days' || typed === 'per-day' ? typed : 'no';
}

function numberIn(form: Pick<Form, 'text'>, name: string): number | undefined {
  const typed = form.text(name);
  return typed === '' ? undefined : Number(typed);
}
