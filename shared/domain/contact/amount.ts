import { LARGEST_REVENUE } from './revenue.ts';

/**
 * An amount of money as people type it: `1.234.567 ₫`, `1,234,567.50`, `1234567`. Of two kinds of separators the
 * last is the decimal one; a single one before exactly three digits separates thousands. `undefined` where it is
 * no amount of at least 0, or more than any customer brings.
 */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/vnd|usd|eur|[₫đ$€\s']/gi, '');
  if (!/^\d[\d.,]*$/.test(bare)) return undefined;
  const decimal = decimalSeparatorOf(bare);
  const [whole = '', fraction, ...more] = decimal ? bare.split(decimal) : [bare];
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  if (!/^\d+$|^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${fraction ?? '0'}`);
  return amount > LARGEST_REVENUE ? undefined : amount;
}

function decimalSeparatorOf(text: string): string | undefined {
  const separators = [...text.matchAll(/[.,]/g)].map(([separator]) => separator);
  const last = separators.at(-1);
  if (last === undefined) return undefined;
  if (separators.some((separator) => separator !== last)) return last;
  const separatesThousands = separators.length > 1 || /[.,]\d{3}$/.test(text);
  return separatesThousands ? undefined : last;
}
