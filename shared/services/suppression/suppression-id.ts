import { createHash } from 'node:crypto';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';

/** Names an entry of the list where an address must not stand: in paths and in the audit trail. */
export function suppressionIdOf(email: string): string {
  return createHash('sha256')
    .update(`suppression|${suppressedAddress(email)}`)
    .digest('base64url')
    .slice(0, 22);
}
