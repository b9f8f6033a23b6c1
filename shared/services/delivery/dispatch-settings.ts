import { DISPATCH } from '../../config/sending.ts';
import { UNKNOWN_POLICY, type UnknownPolicy } from './settle-unknown.ts';

export interface DispatchSettings {
  /** Senders at work at the same time. */
  readonly concurrency: number;
  /** How long one call may go on sending. */
  readonly budgetInMilliseconds: number;
  /** So long a claim holds; longer than the mail service is given for an answer. */
  readonly leaseInSeconds: number;
  readonly unknownPolicy: UnknownPolicy;
}

export const DISPATCH_DEFAULTS: DispatchSettings = {
  concurrency: DISPATCH.maxConcurrency,
  budgetInMilliseconds: DISPATCH.budgetInSeconds * 1000,
  leaseInSeconds: DISPATCH.leaseInSeconds,
  unknownPolicy: UNKNOWN_POLICY,
};
