const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * A day as people and programs write it: `2026-11-30`, `30/11/2026`, `30.11.2026`. The day comes before the month, as
 * in Vietnam and Europe, unless it cannot. `undefined` where it is no day.
 */
export function parseDay(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first, second, year] = (DAY_FIRST.exec(text) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
