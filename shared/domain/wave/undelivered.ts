import type { Side } from '../side.ts';
import type { DeliveryState, Mailing } from './delivery.ts';

/** Somebody whom a mail did not reach, or may not have reached. */
export interface Undelivered {
  readonly mailing: Mailing;
  readonly name: string;
  readonly email: string;
  readonly state: DeliveryState;
  /** What the mail service said, without any address. */
  readonly reason?: string | undefined;
}

/**
 * States in which a mail failed. Withheld mails are none: some of them would tell who has answered. Which employee
 * reported a mail as spam is that employee's own affair.
 */
export const FAILED_STATES: Readonly<Record<Side, readonly DeliveryState[]>> = {
  customer: ['bounced', 'complained', 'rejected', 'refused', 'unknown', 'abandoned'],
  employee: ['bounced', 'rejected', 'refused', 'unknown', 'abandoned'],
};
