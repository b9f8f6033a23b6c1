import type { Site } from '../context.ts';

/** Where the identity provider sends the browser back to; it must be registered there. */
export function callbackUrl(site: Site): string {
  return `${site.baseUrl}/sign-in/callback`;
}
