/** How typical a word is of the first text: log-odds ratio and its z. */
export interface Keyness {
  readonly delta: number;
  readonly z: number;
}

/**
 * Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn): `strength` pseudo-words, spread
 * like the words of both texts together, keep rare words from standing out by chance.
 */
export function keyness(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
  strength = 10,
): Record<string, Keyness> {
  const [totalA, totalB] = [total(first), total(second)];
  const scores: Record<string, Keyness> = {};
  for (const word of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const [a, b] = [first[word] ?? 0, second[word] ?? 0];
    const prior = (strength * (a + b)) / (totalA + totalB);
    const logOdds = (count: number, all: number) =>
      Math.log((count + prior) / (all + strength - count - prior));
    const delta = logOdds(a, totalA) - logOdds(b, totalB);
    scores[word] = { delta, z: delta / Math.sqrt(1 / (a + prior) + 1 / (b + prior)) };
  }
  return scores;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
