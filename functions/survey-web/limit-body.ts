import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Far more than the longest survey takes, far less than would hurt. */
const LONGEST_BODY_IN_BYTES = 64 * 1024;

/**
 * Refuses longer bodies. A declared length decides at once, since opening a body costs more than all the rest of a
 * request; the server holds the sender to it. Only what comes without one is counted on its way.
 */
export function limitBody(refuse: (c: Context) => Response): MiddlewareHandler {
  const countBytes = bodyLimit({ maxSize: LONGEST_BODY_IN_BYTES, onError: refuse });
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next();
    const declared = c.req.header('content-length');
    if (declared === undefined || c.req.header('transfer-encoding')) return await countBytes(c, next);
    return Number(declared) > LONGEST_BODY_IN_BYTES ? refuse(c) : await next();
  };
}
