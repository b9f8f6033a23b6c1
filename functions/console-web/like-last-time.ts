import { localDaysBetween } from '#shared/domain/calendar/local-day.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import type { SendingPlan } from '#shared/domain/wave/sending-plan.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { alsoOf } from './audience-form.ts';
import { fieldsOf, typedFrom } from './criteria-form.ts';
import type { Form } from './form.ts';
import { CLOSING_HOUR } from './launch-plan.ts';
import { atHourAfterDays, fieldValueOf } from './local-time.ts';
import { sendingFields } from './sending-form.ts';

type Typed = Pick<Form, 'text' | 'list'>;
type Field = readonly [name: string, value: string];

interface Today {
  readonly now: string;
  readonly timeZone: string;
  readonly segments: readonly Segment[];
}

/** The wave that the next one begins like: the last one that was sent to people of the directory. */
export function lastSent(waves: readonly Wave[], side: Wave['side']): Wave | undefined {
  return waves.findLast((wave) => wave.side === side && !wave.continuous && wave.state !== 'cancelled');
}

/**
 * The launch form filled in like a wave of before: the same people, as long open, reminded after as many days, at the
 * same hours. What is typed stands before it. It begins right away, whenever the other one did.
 */
export function likeLastTime(typed: Typed, wave: Wave, today: Today): Typed {
  const isForSegment = typed.text('segmentId') !== '';
  const fields = [
    ...whenFields(wave, today),
    ...(isForSegment ? [] : wave.unitIds.map((unitId) => ['unitIds', unitId] as const)),
    ...(wave.audience ? audienceFields(wave.audience, isForSegment ? undefined : today.segments) : []),
  ];
  const valuesOf = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  return {
    text: (name) => typed.text(name) || (valuesOf(name)[0] ?? ''),
    list: (name) => (typed.list(name).length > 0 ? typed.list(name) : valuesOf(name)),
  };
}

function whenFields(wave: Wave, { now, timeZone }: Today): Field[] {
  const openDays = Math.max(1, localDaysBetween(wave.opensAt, wave.closesAt, timeZone));
  const close = atHourAfterDays(now, timeZone, openDays, CLOSING_HOUR);
  return [
    ['closesAt', fieldValueOf(close, timeZone)],
    ['scores', String(wave.thresholds.scores)],
    ['comments', String(wave.thresholds.comments)],
    ...wave.remindAfterDays.map((days): Field => ['remind', String(days)]),
    ...(wave.sending ? hourFields(wave.sending) : []),
  ];
}

function hourFields(sending: SendingPlan): Field[] {
  const { days } = sending;
  const spread = days === undefined ? 'no' : 'days';
  const choice = {
    sending,
    hours: sending,
    spread,
    spreadBy: String(days ?? ''),
    isSpreadMissing: false,
  } as const;
  return sendingFields(choice);
}

/** With `segments`, those of the same segment and criteria; a part of them is drawn anew. */
function audienceFields(
  audience: NonNullable<Wave['audience']>,
  segments: readonly Segment[] | undefined,
): Field[] {
  const { rings, relationship, criteria, segmentName, sample } = audience;
  const always: Field[] = [
    ...rings.map((ring): Field => ['rings', ring]),
    ['about', relationship ? 'relationship' : 'occasion'],
    ...alsoOf({ chosen: audience }).map((also): Field => ['also', also]),
  ];
  if (!segments) return always;
  const segment = segments.find(({ name }) => name === segmentName);
  const own = Object.assign({}, ...(segment ? criteria.slice(1) : criteria));
  const size = sample?.size;
  return [
    ...always,
    ...(segment ? [['segmentId', segment.segmentId] satisfies Field] : []),
    ...fieldsOf({ ...typedFrom(own), unitIds: [], rings: [] }),
    ...(size ? [['sample', size.kind] satisfies Field] : []),
    ...(size
      ? [['sampleSize', String(size.kind === 'share' ? size.percent : size.people)] satisfies Field]
      : []),
  ];
}
