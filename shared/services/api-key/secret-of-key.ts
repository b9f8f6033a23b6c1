import { createHash, timingSafeEqual } from 'node:crypto';

const PRESENTED = /^io_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

/** `io_<keyId>_<secret>`: what the other system keeps. */
export function presentedForm(keyId: string, secret: string): string {
  return `io_${keyId}_${secret}`;
}

/** Id and secret of a key as it was presented; of whatever is none, an id that does not exist. */
export function readPresented(presented: string): { keyId: string; secret: string } {
  const [, keyId = '', secret = ''] = PRESENTED.exec(presented) ?? [];
  return { keyId, secret };
}

/** The secret has 256 random bits, so one round of SHA-256 is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Takes as long for a wrong secret as for the right one. */
export function isSecretOf(secretHash: string, secret: string): boolean {
  return timingSafeEqual(
    Buffer.from(secretHash, 'base64url'),
    Buffer.from(hashOfSecret(secret), 'base64url'),
  );
}
