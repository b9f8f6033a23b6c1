import { formatNumber } from './format.ts';

/** English: `1 answer`, `2,812 answers`. Vietnamese has no plural and needs `formatNumber` alone. */
export function counted(n: number, one: string, many: string): string {
  return `${formatNumber('en', n)} ${n === 1 ? one : many}`;
}
