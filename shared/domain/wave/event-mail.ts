import { afterDays } from '../calendar/days.ts';
import type { Wave } from './wave.ts';

type EventTiming = Pick<Wave, 'delayInMinutes' | 'oldestEventInDays' | 'sending'>;

/** Whether something happened too long ago for this wave to ask about it. */
export function isTooOld({ oldestEventInDays }: EventTiming, occurredAt: string, now: string): boolean {
  return oldestEventInDays !== undefined && iso(occurredAt) < afterDays(now, -oldestEventInDays);
}

/** Not before when the mail about an event leaves; `undefined` where it leaves at once, whatever the hour. */
export function mailAfterEvent(wave: EventTiming, occurredAt: string, now: string): string | undefined {
  const { delayInMinutes = 0, sending } = wave;
  if (delayInMinutes === 0 && !sending) return undefined;
  const due = afterDays(iso(occurredAt), delayInMinutes / 1440);
  return due > now ? due : now;
}

/** In UTC, so that moments can be compared as text. */
function iso(dateTime: string): string {
  return new Date(dateTime).toISOString();
}
