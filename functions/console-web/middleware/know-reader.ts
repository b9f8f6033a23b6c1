import { createMiddleware } from 'hono/factory';
import { DEFAULT_TIME_ZONE } from '#shared/domain/calendar/default-time-zone.ts';
import { Language } from '#shared/domain/localized.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import type { Resources } from '#shared/services/context.ts';
import { readCookie } from '../cookies.ts';
import type { ConsoleEnv, Reader } from '../environment.ts';
import type { ConsoleSettings } from '../settings.ts';

/** Finds the reader's language: what was chosen in the header, or what the browser asks for. */
export function knowReader({ site, clock, timeZone }: Pick<Resources, 'site' | 'clock'> & ConsoleSettings) {
  return createMiddleware<ConsoleEnv>(async (c, next) => {
    const chosen = Language.safeParse(readCookie(c, site.baseUrl, 'language')).data;
    c.set('reader', {
      ...inLanguage(chosen ?? preferred(c.req.header('accept-language'))),
      timeZone: timeZone ?? DEFAULT_TIME_ZONE,
      now: clock(),
      path: pathOf(c.req.raw),
    });
    await next();
  });
}

export function inLanguage(language: Language): Pick<Reader, 'language' | 'phrases'> {
  return { language, phrases: CONSOLE_PHRASES[language] };
}

/** Where the reader is: after sending a form, on the page that the form stands on. */
function pathOf({ method, url, headers }: Request): string {
  const page = method === 'GET' ? url : (headers.get('referer') ?? '/');
  const { pathname, search } = new URL(page, url);
  return pathname + search;
}

function preferred(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.map((code) => Language.safeParse(code).data).find((language) => language) ?? 'en';
}
