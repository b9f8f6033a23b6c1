import { Hono } from 'hono';
import * as z from 'zod';
import { Language } from '#shared/domain/localized.ts';
import type { Resources } from '#shared/services/context.ts';
import { beginSignIn } from '#shared/services/session/begin-sign-in.ts';
import { endSession } from '#shared/services/session/end-session.ts';
import { finishSignIn } from '#shared/services/session/finish-sign-in.ts';
import { clearCookie, readCookie, writeCookie } from '../cookies.ts';
import type { ConsoleEnv } from '../environment.ts';
import { ownPath } from '../own-path.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { render } from '../render.tsx';
import type { ConsoleSettings } from '../settings.ts';

const TICKET_LIFE_IN_SECONDS = 10 * 60;
const SESSION_LIFE_IN_SECONDS = 12 * 3600;
const LANGUAGE_LIFE_IN_SECONDS = 365 * 24 * 3600;

const Reason = z.enum(['signedOut', 'ended', 'expired', 'refused']);

/** The way in and out, and the choice of language: everything that needs no session. */
export function signInRoutes(resources: Resources & ConsoleSettings) {
  const { baseUrl } = resources.site;
  const routes = new Hono<ConsoleEnv>();

  routes.get('/sign-in', (c) => {
    const reason = Reason.safeParse(c.req.query('reason')).data;
    return render(
      c,
      <SignInPage reader={c.var.reader} returnTo={ownPath(c.req.query('to'))} reason={reason} />,
    );
  });

  routes.get('/sign-in/start', async (c) => {
    const { url, ticket } = await beginSignIn(resources, resources.oidc, {
      returnTo: ownPath(c.req.query('to')),
      language: c.var.reader.language,
      askAgain: c.req.query('again') === 'yes',
    });
    writeCookie(c, baseUrl, 'sign-in', ticket, TICKET_LIFE_IN_SECONDS);
    return c.redirect(url, 303);
  });

  routes.get('/sign-in/callback', async (c) => {
    const ticket = readCookie(c, baseUrl, 'sign-in');
    clearCookie(c, baseUrl, 'sign-in');
    const query = new URL(c.req.url).searchParams.toString();
    const signIn = await finishSignIn(resources, resources.oidc, { query, ticket });
    if (signIn.outcome === 'signed-in') {
      writeCookie(c, baseUrl, 'session', signIn.token, SESSION_LIFE_IN_SECONDS);
      return c.redirect(ownPath(signIn.returnTo), 303);
    }
    if (signIn.outcome === 'no-role' || signIn.outcome === 'blocked') {
      const reason = signIn.outcome === 'blocked' ? 'blocked' : 'noRole';
      const page = <SignInPage reader={c.var.reader} returnTo="/" reason={reason} email={signIn.email} />;
      return render(c, page, 403);
    }
    if (signIn.outcome === 'refused') resources.log('console.sign-in-refused', { reason: signIn.reason });
    return c.redirect(`/sign-in?reason=${signIn.outcome}`, 303);
  });

  routes.post('/sign-out', async (c) => {
    const token = readCookie(c, baseUrl, 'session');
    if (token) await endSession(resources, token);
    clearCookie(c, baseUrl, 'session');
    return c.redirect('/sign-in?reason=signedOut', 303);
  });

  routes.post('/language', async (c) => {
    const form = await c.req.parseBody();
    const language = Language.safeParse(form.language).data;
    if (language) writeCookie(c, baseUrl, 'language', language, LANGUAGE_LIFE_IN_SECONDS);
    return c.redirect(ownPath(typeof form.to === 'string' ? form.to : undefined), 303);
  });

  return routes;
}
