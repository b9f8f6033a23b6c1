/** Numbers, dates and durations as a reader of each language expects them. */
import { DEFAULT_TIME_ZONE } from '../domain/calendar/default-time-zone.ts';
import type { Language } from '../domain/localized.ts';
import { LOCALE_TAGS } from './phrases.ts';

/** An instant: a `Date`, or an ISO date-time. */
export type Instant = Date | string;

const SECOND = 1000;
const UNITS_OF_TIME = [
  ['day', 24 * 3600 * SECOND],
  ['hour', 3600 * SECOND],
  ['minute', 60 * SECOND],
  ['second', SECOND],
] as const;

/** `1,234.5` or `1.234,5`; at most `digits` decimals (0 unless given). */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return withMinus(numberFormat(language, { maximumFractionDigits: digits }).format(unsignedZero(value)));
}

/** An amount of money without its currency, in words from a million on: `8,450`, `1.23 billion`, `1,23 tỷ`. */
export function formatAmount(language: Language, amount: number): string {
  if (Math.abs(amount) < 1_000_000) return formatNumber(language, amount);
  const options = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;
  return withMinus(numberFormat(language, options).format(amount));
}

/** A whole number or one with a half: `3½`, `3,5`. */
export function formatHalves(language: Language, value: number): string {
  const whole = Math.trunc(value);
  if (language === 'vi' || whole === value) return formatNumber(language, value, 1);
  return `${whole === 0 ? '' : formatNumber(language, whole)}½`;
}

/** `4.0` or `4,0`: always exactly `digits` decimals, for figures that stand under each other. */
export function formatFixed(language: Language, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withMinus(numberFormat(language, options).format(unsignedZero(value, digits)));
}

/** A share of 0 to 1 as `37%`; at most `digits` decimals. */
export function formatPercent(language: Language, share: number, digits = 0): string {
  return withMinus(
    numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(unsignedZero(share)),
  );
}

/** A change as a share of what was there before: `+4%`, `−3%`. */
export function formatSignedPercent(language: Language, share: number): string {
  const options = { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 } as const;
  return withMinus(numberFormat(language, options).format(unsignedZero(share, 2)));
}

/** How many of a whole, as a percentage that says neither all nor none while that is not so: `99.8%`. */
export function formatRate(language: Language, count: number, of: number): string {
  const share = count / of;
  const isPartly = count > 0 && count < of;
  const digits = [0, 1, 2].find(
    (places) => !isPartly || !/^(0|1)$/.test(String(Number(share.toFixed(places + 2)))),
  );
  return formatPercent(language, share, digits ?? 2);
}

/** `+12`, `−3`, `0`: a score that may lie on both sides of zero, or a difference. */
export function formatSigned(language: Language, value: number, digits = 0): string {
  const options = { signDisplay: 'exceptZero', maximumFractionDigits: digits } as const;
  return withMinus(numberFormat(language, options).format(unsignedZero(value, digits)));
}

export interface IntervalOptions {
  readonly digits?: number;
  /** Show the sign of both ends, as for NPS and differences. */
  readonly signed?: boolean;
  /** Both ends are shares of 0 to 1. */
  readonly percent?: boolean;
}

/** `+31 to +43`, `từ +31 đến +43`. */
export function formatInterval(
  language: Language,
  low: number,
  high: number,
  { digits = 0, signed = false, percent = false }: IntervalOptions = {},
): string {
  const format = percent ? formatPercent : signed ? formatSigned : formatNumber;
  const [from, to] = [format(language, low, digits), format(language, high, digits)];
  return language === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** `24 November 2026`, `24/11/2026`. */
export function formatDate(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const month = language === 'vi' ? 'numeric' : 'long';
  return dateFormat(language, { day: 'numeric', month, year: 'numeric', timeZone }).format(dateOf(instant));
}

/** The same of a day without a time, `2026-11-24`, wherever somebody reads it. */
export function formatCalendarDay(language: Language, day: string): string {
  return formatDate(language, `${day}T00:00:00Z`, 'UTC');
}

/** `24 Nov`, `24/11`: for axes and narrow columns. */
export function formatShortDate(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const month = language === 'vi' ? 'numeric' : 'short';
  return dateFormat(language, { day: 'numeric', month, timeZone }).format(dateOf(instant));
}

/** A month or a year of the calendar: `2026-11` → `November 2026`, `tháng 11/2026`; `2026` stays. */
export function formatMonth(language: Language, period: string): string {
  const [year = '', month] = period.split('-');
  if (month === undefined) return year;
  if (language === 'vi') return `tháng ${Number(month)}/${year}`;
  return dateFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  );
}

/** `9:00`. */
export function formatTime(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return dateFormat(language, options).format(dateOf(instant));
}

/** `24 November 2026, 9:00`, `9:00 ngày 24/11/2026`. */
export function formatDateTime(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const date = formatDate(language, instant, timeZone);
  const time = formatTime(language, instant, timeZone);
  return language === 'vi' ? `${time} ngày ${date}` : `${date}, ${time}`;
}

/** `Tuesday 24 November`, `thứ Ba, 24/11`. */
export function formatDay(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const date = dateOf(instant);
  const weekday = dateFormat(language, { weekday: 'long', timeZone }).format(date);
  if (language === 'vi') return `${lowerFirst(weekday)}, ${formatShortDate(language, date, timeZone)}`;
  return `${weekday} ${dateFormat(language, { day: 'numeric', month: 'long', timeZone }).format(date)}`;
}

/** `Tuesday 24 November at 9:00`, `9:00 thứ Ba, 24/11`: when something near happens. */
export function formatDayTime(language: Language, instant: Instant, timeZone = DEFAULT_TIME_ZONE): string {
  const day = formatDay(language, instant, timeZone);
  const time = formatTime(language, instant, timeZone);
  return language === 'vi' ? `${time} ${day}` : `${day} at ${time}`;
}

/** The name of a weekday, 1 being Monday: `Monday`, `thứ Hai`. */
export function formatWeekday(language: Language, weekday: number): string {
  const aMonday = Date.UTC(2026, 10, 23);
  const name = dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(aMonday + (weekday - 1) * 24 * 3600 * SECOND),
  );
  return language === 'vi' ? lowerFirst(name) : name;
}

/** A length of time in its largest whole unit: `3 days`, `40 phút`. */
export function formatDuration(language: Language, milliseconds: number): string {
  const [unit, length] = largestUnit(milliseconds);
  return formatUnits(language, Math.round(Math.abs(milliseconds) / length), unit);
}

/** So many of a unit of time: `36 hours`, `36 giờ`. */
export function formatUnits(
  language: Language,
  count: number,
  unit: 'day' | 'hour' | 'minute' | 'second',
): string {
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** How far `instant` lies from `now`: `in 3 hours`, `2 ngày trước`. */
export function formatRelative(language: Language, instant: Instant, now: Instant): string {
  const milliseconds = dateOf(instant).getTime() - dateOf(now).getTime();
  const [unit, length] = largestUnit(milliseconds);
  const count = Math.round(milliseconds / length);
  return cached(`relative|${language}`, () => new Intl.RelativeTimeFormat(LOCALE_TAGS[language])).format(
    count,
    unit,
  );
}

/** `a, b and c`, `a, b và c`. */
export function formatList(language: Language, items: readonly string[]): string {
  return cached(`list|${language}`, () => new Intl.ListFormat(LOCALE_TAGS[language])).format(items);
}

function largestUnit(milliseconds: number) {
  const size = Math.abs(milliseconds);
  return UNITS_OF_TIME.find(([, length]) => size >= length) ?? UNITS_OF_TIME[3];
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(
    `number|${language}|${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(LOCALE_TAGS[language], options),
  );
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(
    `date|${language}|${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(LOCALE_TAGS[language], options),
  );
}

/** Building an Intl object takes far longer than using one. */
const formats = new Map<string, unknown>();
function cached<Format>(key: string, build: () => Format): Format {
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const format = build();
  formats.set(key, format);
  return format;
}

function dateOf(instant: Instant): Date {
  return typeof instant === 'string' ? new Date(instant) : instant;
}

/** What rounds to zero has no sign. */
function unsignedZero(value: number, digits?: number): number {
  const rounded = digits === undefined ? value : Number(value.toFixed(digits));
  return rounded === 0 ? 0 : value;
}

/** The real minus sign stands as wide as the plus, and screen readers say it. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
