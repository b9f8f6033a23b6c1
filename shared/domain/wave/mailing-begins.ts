import { afterDays } from '../calendar/days.ts';
import type { Mailing } from './delivery.ts';
import type { Wave } from './wave.ts';

/**
 * From when on somebody may be due a mailing that is planned for `dueAt`. Days of reminders are those on each reader's
 * wall, and somewhere a day begins up to a day before it does where the wave was opened.
 */
export function mailingBegins({ sending }: Pick<Wave, 'sending'>, mailing: Mailing, dueAt: string): string {
  return sending && mailing !== 'invitation' ? afterDays(dueAt, -1) : dueAt;
}
