import { DAY_IN_MILLISECONDS } from '../../../domain/calendar/days.ts';

/** How a number of a cell is meant. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  /** Shown with at least so many digits: `00000` makes 123 into 00123. */
  | { readonly kind: 'padded'; readonly digits: number };

const PLAIN: NumberFormat = { kind: 'plain' };
/** The numbers of built-in formats that show a date or a time (ECMA-376, part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined)
    return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? { kind: 'date' } : PLAIN;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (/^0+$/.test(bare) && bare.length > 1) return { kind: 'padded', digits: bare.length };
  return /[dyhs]|m{3}/.test(bare.replace(/general|e[+-]0+/g, '')) ? { kind: 'date' } : PLAIN;
}

/** A stored number as its reader sees it: dates as in ISO 8601, others with the digits that were typed. */
export function numberText(stored: string, format: NumberFormat, countsFrom1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const day = countsFrom1904 ? value + 1462 : value;
  if (format.kind === 'date' && value >= 0 && day < LAST_DAY + 1) return dateText(day);
  if (format.kind === 'padded' && Number.isInteger(value) && value >= 0)
    return digitsOf(value).padStart(format.digits, '0');
  return digitsOf(value);
}

/** Excel keeps 15 digits and stores up to 17; what is beyond stems from arithmetic. */
function digitsOf(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
  const rounded = String(Number(value.toPrecision(15)));
  const text = rounded.includes('e') ? value.toFixed(20).replace(/0+$/, '') : rounded;
  // Exactly three digits after a point would be read as thousands, as people type them.
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Days since the beginning of 1900, where Excel has a 29 February that never was. */
function dateText(serial: number): string {
  const days = serial < 60 ? serial + 1 : serial;
  const time = Math.round(days * 86_400) * 1000 - 25_569 * DAY_IN_MILLISECONDS;
  const [date = '', clock = ''] = new Date(time).toISOString().split(/[T.]/);
  if (serial < 1 && serial > 0) return clock;
  return clock === '00:00:00' ? date : `${date}T${clock}`;
}
