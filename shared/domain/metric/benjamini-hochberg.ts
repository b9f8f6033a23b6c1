/** p values adjusted so that at most 5 % of what is called a finding in one table is chance (order kept). */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const m = probabilities.length;
  const descending = probabilities.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(m);
  let smallest = 1;
  for (const [position, { p, index }] of descending.entries()) {
    smallest = Math.min(smallest, (p * m) / (m - position));
    adjusted[index] = smallest;
  }
  return adjusted;
}
