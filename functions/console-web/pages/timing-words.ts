import type { SendingPlan } from '#shared/domain/wave/sending-plan.ts';
import { formatDuration, formatList, formatNumber, formatWeekday } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

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

/** A delay in the unit in which it is whole. */
export function delayWords({ language }: Reader, minutes: number): string {
  const unit = minutes % 1440 === 0 ? 1440 : minutes % 60 === 0 ? 60 : 1;
  return minutes >= unit ? formatDuration(language, minutes * 60_000) : '';
}
