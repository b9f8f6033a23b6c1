/** Nobody plans further ahead than two years, and records do not reach back before 1950. */
export function isPlausibleLastDay(day: string, today: string): boolean {
  const latest = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  return day >= '1950-01-01' && day <= latest;
}
