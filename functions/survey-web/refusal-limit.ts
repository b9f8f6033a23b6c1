import type { Context, MiddlewareHandler } from 'hono';
import { networkOf } from '#shared/domain/open-link/network-of.ts';
import { createMinuteLimit } from './minute-limit.ts';
import { networkAddress } from './network-address.ts';
import type { SurveyWebContext } from './survey-web-context.ts';

/** Nobody mistypes this many links in a minute, not even an office behind one address. */
const REFUSALS_A_MINUTE = 30;

/**
 * Whoever tries one link after the other is told to wait. Only refusals are counted, after the link was looked at,
 * so links that work go on working for everybody at that address; and a link that proves nothing reads nothing.
 */
export function limitRefusals(
  context: SurveyWebContext,
  refuse: (c: Context) => Response,
): MiddlewareHandler {
  const limit = createMinuteLimit(REFUSALS_A_MINUTE, context);
  return async (c, next) => {
    await next();
    if (c.res.status !== 404) return;
    const secondsToWait = limit.count(networkOf(networkAddress(c)));
    if (secondsToWait === 0) return;
    c.res = refuse(c);
    c.header('Retry-After', String(secondsToWait));
  };
}
