import { zoned } from './local-day.ts';

const QUARTER_IN_MILLISECONDS = 15 * 60_000;

/** Tells what the clock on a wall showed at many instants, as `2026-11-24T09:00`; it looks each offset up only once. */
export function localClock(timeZone: string): (instant: string) => string {
  const offsets = new Map<number, number>();
  return (instant) => {
    const time = Date.parse(instant);
    // No zone changes its offset but at a quarter of an hour.
    const quarter = Math.floor(time / QUARTER_IN_MILLISECONDS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = zoned(instant, timeZone).offsetNanoseconds / 1e6;
      offsets.set(quarter, offset);
    }
    return new Date(time + offset).toISOString().slice(0, 16);
  };
}
