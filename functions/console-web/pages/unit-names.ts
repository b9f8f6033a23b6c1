import { type CutChoice, cutOf } from '#shared/domain/results/result-cut.ts';
import type { UnitResult } from '#shared/domain/results/unit-result.ts';
import type { Reader } from '../environment.ts';

/** A unit in a table of results, by what of it is meant. */
export function unitName({ phrases }: Reader, { name, depth, directOnly, pooled }: UnitResult): string {
  if (pooled) return depth === 0 ? phrases.results.units.pooledAtTop : phrases.results.units.pooled(name);
  return directOnly ? phrases.results.units.directly(name) : name;
}

export function whyNothing({ phrases }: Reader, { state }: UnitResult): string {
  return state === 'withheld' ? phrases.results.withheld : phrases.home.figure.none;
}

/** The units that stand beside the whole that is shown. */
export function unitsBeside({
  choice,
  units,
}: {
  readonly choice: CutChoice;
  readonly units: readonly UnitResult[];
}): readonly UnitResult[] {
  return cutOf(choice) ? units : withoutLoneRoot(units);
}

/** A single unit at the top is the company itself, which has a row of its own. */
function withoutLoneRoot(units: readonly UnitResult[]): readonly UnitResult[] {
  const top = units.filter(({ depth }) => depth === 0);
  if (top.length !== 1 || units.length === 1) return units;
  return units.filter((unit) => unit !== top[0]);
}
