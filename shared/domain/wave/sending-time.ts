/** Share of the mail service's rate that is used, so that other senders of the account find room. */
export const USED_SHARE_OF_RATE = 0.8;
const SECONDS_PER_DAY = 24 * 3600;

export interface Quota {
  readonly max24HourSend: number;
  readonly maxSendRatePerSecond: number;
  readonly sentLast24Hours: number;
}

/** Seconds until the last of so many mails is handed over, at the present quota; whole days wait for a new one. */
export function sendingTimeInSeconds(mails: number, quota: Quota): number {
  const pace = quota.maxSendRatePerSecond * USED_SHARE_OF_RATE;
  if (mails === 0) return 0;
  if (pace <= 0 || quota.max24HourSend <= 0) return Number.POSITIVE_INFINITY;
  const leftToday = Math.max(0, quota.max24HourSend - quota.sentLast24Hours);
  if (mails <= leftToday) return Math.ceil(mails / pace);
  const later = mails - leftToday;
  const days = Math.ceil(later / quota.max24HourSend);
  const onLastDay = later - (days - 1) * quota.max24HourSend;
  return days * SECONDS_PER_DAY + Math.ceil(onLastDay / pace);
}
