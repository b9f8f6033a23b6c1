/** One finished message to one recipient. */
export interface RawMail {
  readonly to: string;
  readonly from: string;
  /** The whole MIME message. */
  readonly raw: Uint8Array;
  /** Come back with every event about this mail: letters, digits, `-` and `_` only. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What became of handing a mail over. `unknown` means that it may or may not have gone out. */
export type SendOutcome =
  | { outcome: 'accepted'; messageId: string }
  | { outcome: 'throttled'; limit: 'rate' | 'daily-quota' }
  | { outcome: 'paused'; reason: string }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'unknown'; reason: string };

export interface SendQuota {
  /** `Infinity` where the account has no daily limit. */
  readonly max24HourSend: number;
  readonly maxSendRatePerSecond: number;
  readonly sentLast24Hours: number;
}

export interface MailService {
  /** One attempt, never repeated here; never throws for what the service or the network does. */
  sendRaw(mail: RawMail): Promise<SendOutcome>;
  getQuota(): Promise<SendQuota>;
}
