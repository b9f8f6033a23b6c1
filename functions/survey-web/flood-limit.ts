import type { Context, MiddlewareHandler } from 'hono';
import { networkOf } from '#shared/domain/open-link/network-of.ts';
import { createMinuteLimit } from './minute-limit.ts';
import { networkAddress } from './network-address.ts';
import type { SurveyWebContext } from './survey-web-context.ts';

/** Two a second for a whole minute are no person's, and far from what a kiosk sends. */
const POSTS_A_MINUTE = 120;

/**
 * Ends floods of forms before they are read. A link is one person's, except that many share an open one: there the
 * posts of each network are counted by themselves.
 */
export function limitPosts(context: SurveyWebContext, refuse: (c: Context) => Response): MiddlewareHandler {
  const limit = createMinuteLimit(POSTS_A_MINUTE, context);
  return async (c, next) => {
    if (c.req.method !== 'POST') return await next();
    const link = c.req.path.split('/', 3).join('/');
    const isShared = link.startsWith('/o/');
    const secondsToWait = limit.count(isShared ? `${link}|${networkOf(networkAddress(c))}` : link);
    if (secondsToWait === 0) return await next();
    c.header('Retry-After', String(secondsToWait));
    return refuse(c);
  };
}
