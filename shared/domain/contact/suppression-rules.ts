import type { SuppressionReason } from './person.ts';

/** Lightest first: what a person asked for weighs more than what a mail server said. */
const BY_WEIGHT: readonly SuppressionReason[] = ['bounced', 'complained', 'asked', 'unsubscribed', 'erased'];

/** The reasons that `reason` replaces on the list. */
export function weakerReasons(reason: SuppressionReason): readonly SuppressionReason[] {
  return BY_WEIGHT.slice(0, BY_WEIGHT.indexOf(reason));
}

/** One address, however it was typed. */
export function suppressedAddress(email: string): string {
  return email.trim().toLowerCase();
}
