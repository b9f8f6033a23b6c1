import { isIP } from 'node:net';
import { LONGEST_URL } from '../../domain/webhook/webhook.ts';
import { isPublicAddress } from './is-public-address.ts';

export type AddressProblem = 'no-url' | 'not-https' | 'with-password' | 'not-public';

/** Names that only an inside network knows. */
const INSIDE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private)$/;

/**
 * The address as it will be called, or what is wrong with it. What its name leads to is looked at with every call,
 * since that may change. With `allowsLocalhost`, for tests, this machine may be called without HTTPS.
 */
export function readWebhookAddress(
  typed: string,
  { allowsLocalhost = false }: { readonly allowsLocalhost?: boolean | undefined } = {},
): { readonly url: string } | { readonly problem: AddressProblem } {
  const url = URL.parse(typed.trim());
  if (!url || url.href.length > LONGEST_URL) return { problem: 'no-url' };
  url.hash = '';
  if (allowsLocalhost && url.hostname === 'localhost') return { url: url.href };
  if (url.protocol !== 'https:') return { problem: 'not-https' };
  if (url.username || url.password) return { problem: 'with-password' };
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isInside = isIP(host) ? !isPublicAddress(host) : !host.includes('.') || INSIDE_NAMES.test(host);
  return isInside ? { problem: 'not-public' } : { url: url.href };
}
