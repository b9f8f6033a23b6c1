import { bucketOf } from './bucket.ts';

/** Fewest people to whom an employee survey is ever sent. */
export const MINIMUM_EMPLOYEE_AUDIENCE = 10;

/** How long an employee wave is compared with later ones. */
export const GUARD_WINDOW_IN_DAYS = 30;

export type GuardVerdict =
  /** Those held back are left out, so that no comparison of waves can single anybody out. */
  | { verdict: 'allowed'; heldBack: ReadonlySet<string> }
  | { verdict: 'too-few'; people: number }
  | { verdict: 'singles-out'; people: number };

/**
 * Whether an employee wave may go to these people, given the audiences of other recent waves. Whatever is taken
 * from or added to whatever, the people left must be none or at least `k`. That holds when each set of people
 * with the same earlier waves is, in its invited and in its uninvited part, empty or at least `k` strong. Too
 * small an invited part is held back; too small a missing part is filled up by holding others back.
 */
export function guardLaunch(
  audience: ReadonlySet<string>,
  earlier: readonly ReadonlySet<string>[],
  k: number,
): GuardVerdict {
  const heldBack = new Set<string>();
  for (const { invited, missing, known } of cells(audience, earlier)) {
    const isSplit = earlier.length > 0 && (missing > 0 || !known);
    if (!isSplit) continue;
    const filling = known ? Math.max(0, k - missing) : 0;
    if (invited.length >= k && invited.length - filling < k)
      return { verdict: 'singles-out', people: missing };
    const out = invited.length < k ? invited : byChance(invited).slice(0, filling);
    for (const personId of out) heldBack.add(personId);
  }
  const people = audience.size - heldBack.size;
  return people < MINIMUM_EMPLOYEE_AUDIENCE
    ? { verdict: 'too-few', people }
    : { verdict: 'allowed', heldBack };
}

interface Cell {
  readonly invited: string[];
  missing: number;
  /** Whether these people were in any earlier wave; those who were in none cannot be missed. */
  readonly known: boolean;
}

function cells(audience: ReadonlySet<string>, earlier: readonly ReadonlySet<string>[]): Iterable<Cell> {
  const bySignature = new Map<string, Cell>();
  const everybody = earlier.reduce((all, people) => all.union(people), audience);
  for (const personId of everybody) {
    const signature = earlier.map((people) => (people.has(personId) ? '1' : '0')).join('');
    const cell = bySignature.get(signature) ?? { invited: [], missing: 0, known: signature.includes('1') };
    if (audience.has(personId)) cell.invited.push(personId);
    else cell.missing++;
    bySignature.set(signature, cell);
  }
  return bySignature.values();
}

/** An order that nobody chose, the same in the preview and at the launch. */
function byChance(people: readonly string[]): string[] {
  const order = (personId: string) => bucketOf(`held-back|${personId}`, 2 ** 32);
  return [...people].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}
