import { createHash } from 'node:crypto';

/** What a page brings along and may therefore use: its one style sheet, and pictures that stand in it. */
export interface PageParts {
  readonly styles: string;
  readonly pictures: boolean;
}

/** A finished page and the policy under which its only style sheet may be used. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
  /** Filled in as browsers ask for them. */
  readonly encoded: Map<'br' | 'gzip', Buffer<ArrayBuffer>>;
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
  const images = pictures ? '; img-src data:' : '';
  const policy = `default-src 'none'; style-src 'sha256-${hash}'${images}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  if (policies.size >= MOST_POLICIES) policies.clear();
  policies.set(key, policy);
  return policy;
}
