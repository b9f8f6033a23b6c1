import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { CallProblem } from '../problem.ts';

const LONGEST_BODY_IN_BYTES = 64 * 1024;

/** Nothing that is answered is a page, and no page of anybody else may read it: there is no CORS. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
});

export const keepPrivate = createMiddleware(async (c, next) => {
  c.header('cache-control', 'no-store');
  await next();
});

/** A form of another site could not set this type, nor send a key. */
export const insistOnJson = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new CallProblem(({ notJson }) => ({ ...notJson, status: 415 }));
  await next();
});

export const limitBody = bodyLimit({
  maxSize: LONGEST_BODY_IN_BYTES,
  onError: () => {
    throw new CallProblem(({ tooLarge }) => ({ ...tooLarge, status: 413 }));
  },
});
