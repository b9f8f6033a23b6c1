import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Page } from '#shared/web/survey-page/page.ts';

/** Fast enough for a page that is sent once, and within a tenth of the best. */
const BROTLI_QUALITY = 5;

/** Answers with a page, compressed as the browser allows. Pages hold no secret that compression could betray. */
export function sendPage(c: Context, page: Page, status: ContentfulStatusCode = 200): Response {
  c.header('Content-Security-Policy', page.contentSecurityPolicy);
  c.header('Content-Type', 'text/html; charset=utf-8');
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '');
  if (!encoding) return c.body(page.html, status);
  c.header('Content-Encoding', encoding);
  return c.body(compressed(page, encoding), status);
}

function compressed(page: Page, encoding: 'br' | 'gzip'): Buffer<ArrayBuffer> {
  const known = page.encoded.get(encoding);
  if (known) return known;
  const encoded =
    encoding === 'br'
      ? brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : gzipSync(page.html);
  page.encoded.set(encoding, encoded);
  return encoded;
}

function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
  const names = accepted.split(',').filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry));
  const offers = (name: string) => names.some((entry) => entry.trim().split(';')[0] === name);
  if (offers('br')) return 'br';
  return offers('gzip') ? 'gzip' : undefined;
}
