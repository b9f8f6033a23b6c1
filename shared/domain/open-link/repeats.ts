import type { OpenChannel } from './open-link.ts';

/** Answers an hour from one network: a shop's guests share its Wi-Fi, and a kiosk is one address by itself. */
export const REPEATS_PER_HOUR: Readonly<Record<OpenChannel, number>> = { link: 20, widget: 20, kiosk: 240 };

const HOUR_IN_MILLISECONDS = 3_600_000;
const MINUTE_IN_MILLISECONDS = 60_000;

/** The clock hour that an answer falls in, and how long it still lasts. */
export interface CountedHour {
  /** Hours since 1970. */
  readonly number: number;
  readonly endsAt: Date;
  /** Until a new hour begins, rounded up: 1 to 60. */
  readonly minutesLeft: number;
}

export function hourOf(now: Date): CountedHour {
  const number = Math.floor(now.getTime() / HOUR_IN_MILLISECONDS);
  const endsAt = new Date((number + 1) * HOUR_IN_MILLISECONDS);
  const minutesLeft = Math.ceil((endsAt.getTime() - now.getTime()) / MINUTE_IN_MILLISECONDS);
  return { number, endsAt, minutesLeft };
}
