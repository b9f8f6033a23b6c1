import { createHash } from 'node:crypto';
import { SCRIPT_HASH } from './script.ts';

/** What a page brings along and may therefore use: its one style sheet, and pictures that stand in it. */
export interface PageParts {
  readonly styles: string;
  readonly pictures: boolean;
}

/** A finished page and the policy under which its only style sheet and its only script may be used. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
  /** Filled in as browsers ask for them. */
  readonly encoded: Map<'br' | 'gzip', Buffer<ArrayBuffer>>;
}

/** Stands in a page where the time at which it is served belongs. */
export const STAMP = '@served-at@';

/** A page is stamped anew this often, so that many people share one stamped and compressed copy. */
const STAMPED_EVERY_IN_SECONDS = 2;

const stamped = new WeakMap<Page, { readonly at: number; readonly page: Page }>();

/** The page with the time at which it is served, in seconds since 1970 to the nearest two before it. */
export function stampedAt(page: Page, now: Date): Page {
  const at = servedAt(now);
  const known = stamped.get(page);
  if (known?.at === at) return known.page;
  const fresh = { ...page, html: page.html.replace(STAMP, String(at)), encoded: new Map() };
  stamped.set(page, { at, page: fresh });
  return fresh;
}

function servedAt(now: Date): number {
  const seconds = now.getTime() / 1000;
  return Math.floor(seconds / STAMPED_EVERY_IN_SECONDS) * STAMPED_EVERY_IN_SECONDS;
}

export function pageOf(html: string, parts: PageParts): Page {
  return { html, contentSecurityPolicy: policyFor(parts), encoded: new Map() };
}

/** Hashes of style sheets: there are few, and each page would compute the same ones again. */
const policies = new Map<string, string>();
const MOST_POLICIES = 100;

function policyFor({ styles, pictures }: PageParts): string {
  const key = `${pictures}|${styles}`;
  const known = policies.get(key);
  if (known) return known;
  const hash = createHash('sha256').update(styles).digest('base64');
  const images = pictures ? ' img-src data:;' : '';
  const policy = `default-src 'none'; style-src 'sha256-${hash}';${images} script-src '${SCRIPT_HASH}'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  if (policies.size >= MOST_POLICIES) policies.clear();
  policies.set(key, policy);
  return policy;
}
