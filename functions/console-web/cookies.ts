import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';

/** What the console keeps in a browser. */
export type CookieName = 'session' | 'sign-in' | 'language';

/** With HTTPS the cookie is bound to this host; plain HTTP is for one machine, where not every client takes Secure. */
const isSecure = (baseUrl: string) => baseUrl.startsWith('https:');

const optionsFor = (baseUrl: string): CookieOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax',
  ...(isSecure(baseUrl) && { secure: true, prefix: 'host' as const }),
});

const nameOf = (name: CookieName) => `insideout-${name}`;

export function readCookie(c: Context, baseUrl: string, name: CookieName): string | undefined {
  return getCookie(c, nameOf(name), isSecure(baseUrl) ? 'host' : undefined);
}

export function writeCookie(
  c: Context,
  baseUrl: string,
  name: CookieName,
  value: string,
  maxAgeInSeconds: number,
): void {
  setCookie(c, nameOf(name), value, { ...optionsFor(baseUrl), maxAge: maxAgeInSeconds });
}

export function clearCookie(c: Context, baseUrl: string, name: CookieName): void {
  deleteCookie(c, nameOf(name), optionsFor(baseUrl));
}
