import { createHash } from 'node:crypto';

/** A finished page and the policy under which its only style sheet may be used. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
  /** Filled in as browsers ask for them. */
  readonly encoded: Map<'br' | 'gzip', Buffer<ArrayBuffer>>;
}

export function pageOf(html: string, styles: string): Page {
  return { html, contentSecurityPolicy: policyFor(styles), encoded: new Map() };
}

/** Hashes of style sheets: there are few, and each page would compute the same ones again. */
const policies = new Map<string, string>();
const MOST_POLICIES = 100;

function policyFor(styles: string): string {
  const known = policies.get(styles);
  if (known) return known;
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  if (policies.size >= MOST_POLICIES) policies.clear();
  policies.set(styles, policy);
  return policy;
}
