import { createHash } from 'node:crypto';

/** Under which a session is stored: whoever reads the table cannot act as its owner. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
