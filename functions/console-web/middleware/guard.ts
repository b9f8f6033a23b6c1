import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ConsoleEnv } from '../environment.ts';

/** Largest upload in one request: base64 makes it 6 MB, and a Lambda function is handed no more. */
export const UPLOAD_LIMIT_IN_BYTES = 4_500_000;

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json'];

/** Pages that load nothing from elsewhere, run no script, and are shown in no frame. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  overwrite: false,
});

/** A page with a script of ours may run that, call our own addresses and show our own frames, nothing else. */
export const SCRIPTED_PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** A mail or a survey page shown in a frame of our own page: its inline styles and our own logo work, nothing else does. */
export const MAIL_FRAME_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
};

/** Nothing of the console is kept in a shared cache or shown by the back button after signing out. */
export const keepPrivate = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

export const limitUploads = bodyLimit({
  maxSize: UPLOAD_LIMIT_IN_BYTES,
  onError: () => {
    throw new HTTPException(413);
  },
});

/** Forms must come from our own pages; other types need a permission of the browser that we never give. */
export function refuseOtherSites(baseUrl: string) {
  const ownOrigin = new URL(baseUrl).origin;
  const checkOrigin = csrf({ origin: ownOrigin });
  return createMiddleware<ConsoleEnv>(async (c, next) => {
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!isReading && type && !FORM_TYPES.includes(type)) throw new HTTPException(415);
    return await checkOrigin(c, next);
  });
}
