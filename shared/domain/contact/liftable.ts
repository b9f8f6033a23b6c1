import { afterDays } from '../calendar/days.ts';
import type { Suppression } from './suppression.ts';

/** A slip of the hand is noticed soon; a wish that has stood for longer stays. */
const DAYS_TO_TAKE_BACK = 1;

/**
 * Whether an address may come off the list. A bounce says something of a mailbox, and mailboxes are mended; what
 * somebody wished is nobody else's to undo, except an entry of today that was a mistake.
 */
export function mayBeLifted({ reason, at }: Pick<Suppression, 'reason' | 'at'>, now: string): boolean {
  if (reason === 'bounced') return true;
  return reason === 'asked' && afterDays(at, DAYS_TO_TAKE_BACK) > now;
}
