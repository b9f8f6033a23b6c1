import type { MailService, RawMail, SendOutcome, SendQuota } from '#shared/adapters/ses/mail-service.ts';

/** What a call to the mail service meets. `lost-after-accepting`: the mail goes out, its answer does not come. */
export type Mishap = 'rate' | 'daily-quota' | 'paused' | 'refused' | 'lost-after-accepting' | 'lost-before';

export interface MailDouble extends MailService {
  /** Every mail that went out, whatever the sender was told. */
  readonly sent: RawMail[];
  /** Every call, also those that were refused. */
  calls: number;
  quota: SendQuota;
  /** Decides what a call meets; nothing at all by default. */
  mishapFor: (mail: RawMail, call: number) => Mishap | undefined;
}

/** A mail service that writes down what it sends and misbehaves as it is told. */
export function aMailDouble(overrides: Partial<MailDouble> = {}): MailDouble {
  const double: MailDouble = {
    sent: [],
    calls: 0,
    quota: { max24HourSend: 50_000, maxSendRatePerSecond: 10_000, sentLast24Hours: 0 },
    mishapFor: () => undefined,
    getQuota: async () => double.quota,
    sendRaw: async (mail) => {
      double.calls += 1;
      const mishap = double.mishapFor(mail, double.calls);
      // Others get their turn while the service works.
      await new Promise((resolve) => setImmediate(resolve));
      if (mishap === undefined || mishap === 'lost-after-accepting') double.sent.push(mail);
      return answerTo(mishap, double.calls);
    },
    ...overrides,
  };
  return double;
}

function answerTo(mishap: Mishap | undefined, call: number): SendOutcome {
  switch (mishap) {
    case undefined:
      return { outcome: 'accepted', messageId: `message-${call}` };
    case 'rate':
    case 'daily-quota':
      return { outcome: 'throttled', limit: mishap };
    case 'paused':
      return { outcome: 'paused', reason: 'AccountSendingPausedException' };
    case 'refused':
      return { outcome: 'refused', reason: 'MessageRejected' };
    case 'lost-after-accepting':
    case 'lost-before':
      return { outcome: 'unknown', reason: 'TimeoutError' };
  }
}
