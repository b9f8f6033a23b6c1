/** Sums over the people who answered both questions of a pair; from these comes their correlation. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Correlations of the questions `keys`, in their order, each over the people whose sums were given. */
export interface Correlations {
  readonly keys: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  /** The fewest people behind any of them. */
  readonly n: number;
}

/** Pearson's r from the sums of a pair; `undefined` where either question was answered the same by all. */
export function pearsonOfSums({ n, x, y, xx, yy, xy }: PairSums): number | undefined {
  const [varianceX, varianceY] = [n * xx - x ** 2, n * yy - y ** 2];
  if (!(varianceX > 0 && varianceY > 0)) return undefined;
  return Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(varianceX * varianceY)));
}

/** `undefined` when a pair is missing or does not vary. */
export function correlationsOf(
  sumsOf: (first: string, second: string) => PairSums | undefined,
  keys: readonly string[],
): Correlations | undefined {
  let n = Number.POSITIVE_INFINITY;
  const matrix: number[][] = [];
  for (const row of keys) {
    const line: number[] = [];
    for (const column of keys) {
      const sums = row === column ? undefined : sumsOf(row, column);
      const r = row === column ? 1 : sums && pearsonOfSums(sums);
      if (r === undefined) return undefined;
      if (sums) n = Math.min(n, sums.n);
      line.push(r);
    }
    matrix.push(line);
  }
  return { keys, matrix, n };
}
