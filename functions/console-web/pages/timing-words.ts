import type { SendingPlan } from '#shared/domain/wave/sending-plan.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatList, formatNumber, formatUnits, formatWeekday } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

const MINUTES_IN = { day: 1440, hour: 60, minute: 1 } as const;

/** `Monday to Friday`; days that do not follow each other are listed. */
export function weekdayWords({ language, phrases }: Reader, weekdays: readonly number[]): string {
  const days = [...weekdays].sort((a, b) => a - b);
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
  const name = (day: number) => formatWeekday(language, day);
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? phrases.timing.between(name(first), name(last)) : formatList(language, days.map(name));
}

export function hourWords({ language, phrases }: Reader, hour: number): string {
  return phrases.timing.hour(formatNumber(language, hour));
}

/** `Monday to Friday, 9:00 to 17:00 for each reader`. */
export function sendingWords(reader: Reader, sending: SendingPlan | undefined): string {
  const { timing } = reader.phrases;
  if (!sending) return timing.summaryAtOnce;
  const days = weekdayWords(reader, sending.weekdays);
  return timing.summary(
    days.charAt(0).toUpperCase() + days.slice(1),
    hourWords(reader, sending.atHour ?? sending.fromHour),
    hourWords(reader, sending.untilHour),
  );
}

type EventMails = Pick<Wave, 'delayInMinutes' | 'oldestEventInDays'> & {
  readonly sending: SendingPlan | undefined;
};

/** How long after its event a mail leaves, at which hours, and what is too old. */
export function eventMailWords(
  reader: Reader,
  { delayInMinutes = 0, oldestEventInDays, sending }: EventMails,
): string {
  const { timing } = reader.phrases;
  const after = delayInMinutes > 0 ? timing.mailAfter(delayWords(reader, delayInMinutes)) : timing.mailAtOnce;
  const leaves = `${after}${timing.atHours(sendingWords(reader, sending))}`;
  return oldestEventInDays === undefined ? leaves : `${leaves} ${timing.oldestEvent(oldestEventInDays)}`;
}

/** A delay in the unit in which it is whole: `36 hours`. */
function delayWords({ language }: Reader, minutes: number): string {
  const unit = minutes % 1440 === 0 ? 'day' : minutes % 60 === 0 ? 'hour' : 'minute';
  return formatUnits(language, minutes / MINUTES_IN[unit], unit);
}
