/**
 * What an outsider can work out from published groups, by linear algebra over the parts that the groups are
 * made of: every set of parts whose members' sum is some combination of published sums.
 * `parts` at most about a dozen; returned sets are lists of part names.
 */
export function derivableSets(
  parts: readonly string[],
  published: readonly (readonly string[])[],
): string[][] {
  const rows = published.map((group) => parts.map((part) => (group.includes(part) ? 1 : 0)));
  const basis = reduced(rows);
  const derivable: string[][] = [];
  for (let subset = 1; subset < 2 ** parts.length; subset++) {
    const indicator = parts.map((_, index) => (subset >> index) & 1);
    if (isSpanned(indicator, basis)) derivable.push(parts.filter((_, index) => indicator[index] === 1));
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
