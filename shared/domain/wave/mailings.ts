import { afterDays } from '../calendar/days.ts';
import type { Mailing } from './delivery.ts';
import type { Wave } from './wave.ts';

const REMINDERS = ['reminder-1', 'reminder-2', 'reminder-3'] as const satisfies readonly Mailing[];

/** Every mailing of a wave with the time from which it goes out, earliest first. */
export function mailingsOf(
  wave: Pick<Wave, 'opensAt' | 'remindAfterDays'>,
): { mailing: Mailing; dueAt: string }[] {
  const reminders = [...wave.remindAfterDays]
    .sort((a, b) => a - b)
    .flatMap((days, index) => {
      const mailing = REMINDERS[index];
      return mailing ? [{ mailing, dueAt: afterDays(wave.opensAt, days) }] : [];
    });
  return [{ mailing: 'invitation', dueAt: wave.opensAt }, ...reminders];
}
