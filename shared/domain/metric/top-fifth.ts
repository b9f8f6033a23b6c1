/** What the fifth of the customers who bring the most bring together. */
export interface TopFifth {
  /** How many they are: a fifth, rounded, of those who bring anything. */
  readonly customers: number;
  readonly of: number;
  /** 0..1 of all revenue. */
  readonly share: number;
}

const FEWEST = 5;

/** From the revenue of each customer, in any order; `undefined` where fewer than five bring anything. */
export function topFifthOf(revenues: readonly number[]): TopFifth | undefined {
  const descending = revenues.filter((revenue) => revenue > 0).sort((a, b) => b - a);
  const of = descending.length;
  if (of < FEWEST) return undefined;
  const customers = Math.round(of / 5);
  const sum = (some: readonly number[]) => some.reduce((total, revenue) => total + revenue, 0);
  return { customers, of, share: sum(descending.slice(0, customers)) / sum(descending) };
}
