import type { Context } from 'hono';

const POLICY = 'Content-Security-Policy';
const BY_NOBODY = "frame-ancestors 'none'";

/** Lets pages of these origins, and no others, show what was just answered in a frame. */
export function letBeFramed(c: Context, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const policy = c.res.headers.get(POLICY) ?? BY_NOBODY;
  c.header(POLICY, policy.replace(BY_NOBODY, `frame-ancestors ${origins.join(' ')}`));
  // The older header knows no list of origins, and would forbid what the policy allows.
  c.header('X-Frame-Options', undefined);
}
