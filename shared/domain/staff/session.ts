import * as z from 'zod';
import { StaffMember } from './staff.ts';

const MINUTE = 60_000;

/** A session ends after this long without a page, and after this long whatever happens. */
export const SESSION_IDLE_IN_MINUTES = 120;
export const SESSION_LENGTH_IN_MINUTES = 12 * 60;

/** Being seen is written down at most this often, so that reading a page rarely costs a write. */
const SEEN_EVERY_IN_MINUTES = 5;

/** Somebody's time in the console. The token itself is known to the browser only; here stands its hash. */
export const Session = z.object({
  tokenHash: z.string(),
  staff: StaffMember,
  startedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
});
export type Session = z.infer<typeof Session>;

/** When the session ends if nobody comes back: idle time or full length, whichever is over first. */
export function sessionEnd({ startedAt, lastSeenAt }: Pick<Session, 'startedAt' | 'lastSeenAt'>): Date {
  const idleEnd = Date.parse(lastSeenAt) + SESSION_IDLE_IN_MINUTES * MINUTE;
  const fullEnd = Date.parse(startedAt) + SESSION_LENGTH_IN_MINUTES * MINUTE;
  return new Date(Math.min(idleEnd, fullEnd));
}

export function isSessionOver(session: Session, now: Date): boolean {
  return sessionEnd(session) <= now;
}

export function isSightingWorthWriting(session: Session, now: Date): boolean {
  return now.getTime() - Date.parse(session.lastSeenAt) >= SEEN_EVERY_IN_MINUTES * MINUTE;
}
