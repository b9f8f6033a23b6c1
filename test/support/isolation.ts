/**
 * What an outsider can work out from published groups, by linear algebra over the parts that the groups are
 * made of: every set of parts whose members' sum is some combination of published sums.
 * At most about a dozen parts that the groups tell apart; returned sets are lists of part names.
 */
export function derivableSets(
  parts: readonly string[],
  published: readonly (readonly string[])[],
): string[][] {
  // Parts that no group tells apart are derivable together or not at all.
  const signatureOf = (part: string) => published.map((group) => (group.includes(part) ? 1 : 0)).join('');
  const together = [...Map.groupBy(parts, signatureOf).values()];
  const rows = published.map((group) =>
    together.map(([part]) => (part !== undefined && group.includes(part) ? 1 : 0)),
  );
  const basis = reduced(rows);
  const derivable: string[][] = [];
  for (let subset = 1; subset < 2 ** together.length; subset++) {
    const indicator = together.map((_, index) => (subset >> index) & 1);
    if (isSpanned(indicator, basis))
      derivable.push(together.filter((_, index) => indicator[index] === 1).flat());
  }
  return derivable;
}

/** Rows in reduced echelon form: each with the column of its leading 1. */
function reduced(rows: readonly number[][]): { row: number[]; pivot: number }[] {
  let basis: { row: number[]; pivot: number }[] = [];
  for (const original of rows) {
    const row = eliminated(original, basis);
    const pivot = row.findIndex((value) => Math.abs(value) > 1e-9);
    const lead = row[pivot];
    if (lead === undefined) continue;
    const added = { row: row.map((value) => value / lead), pivot };
    basis = [...basis.map((other) => ({ ...other, row: eliminated(other.row, [added]) })), added];
  }
  return basis;
}

function eliminated(row: readonly number[], basis: readonly { row: number[]; pivot: number }[]): number[] {
  return basis.reduce<number[]>(
    (left, { row: known, pivot }) => {
      const factor = left[pivot] ?? 0;
      return left.map((value, index) => value - factor * (known[index] ?? 0));
    },
    [...row],
  );
}

function isSpanned(vector: readonly number[], basis: readonly { row: number[]; pivot: number }[]): boolean {
  return eliminated(vector, basis).every((value) => Math.abs(value) < 1e-9);
}
