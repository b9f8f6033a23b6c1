import type { SendQuota } from '../../adapters/ses/mail-service.ts';
import type { Resources } from '../context.ts';

/** SES answers this question once a second, and the answer hardly changes. */
const FRESH_FOR_IN_MILLISECONDS = 60_000;

export type ReadQuota = () => Promise<SendQuota>;

/** The account's quota, at most a minute old; an older one when SES does not answer. */
export function quotaReader({ mail, clock }: Pick<Resources, 'mail' | 'clock'>): ReadQuota {
  let known: { quota: SendQuota; readAt: number } | undefined;
  return async () => {
    const now = clock().getTime();
    if (known && now - known.readAt < FRESH_FOR_IN_MILLISECONDS) return known.quota;
    try {
      known = { quota: await mail.getQuota(), readAt: now };
    } catch (error) {
      if (!known) throw error;
    }
    return known.quota;
  };
}
