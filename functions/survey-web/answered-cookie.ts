import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * Says that answers were sent from this browser through this very link: a mark, the same for everybody, that the
 * browser shows to no other link. With it, opening the link again brings the answers back.
 */
const NAME = 'answered';

/** Browsers forget cookies after 400 days, and the library refuses to set longer ones. */
const LONGEST_IN_MILLISECONDS = 399 * 24 * 3600_000;

export function markAnswered(c: Context, path: string, until: string, now: Date): void {
  const latest = now.getTime() + LONGEST_IN_MILLISECONDS;
  setCookie(c, NAME, 'yes', {
    path,
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(c.req.url).protocol === 'https:',
    expires: new Date(Math.min(Date.parse(until), latest)),
  });
}

export function isMarkedAnswered(c: Context): boolean {
  return getCookie(c, NAME) === 'yes';
}
