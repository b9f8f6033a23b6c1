import type { UnitTree } from '../unit/unit-tree.ts';
import type { Attributes } from './attributes.ts';
import type { Criteria, LastScore } from './criteria.ts';
import type { Person, Ring, Tier } from './person.ts';

/** What criteria ask of a customer. */
export interface Described extends Pick<Person, 'personId' | 'unitId' | 'language' | 'lastInvitedAt'> {
  readonly ring?: Ring | undefined;
  readonly tier?: Tier | undefined;
  readonly attributes?: Attributes | undefined;
}

/** By person; whoever gave none last time is missing. */
export type LastScores = ReadonlyMap<string, LastScore>;

/** A check for many people by the same criteria. Last scores are asked for only where everything else holds. */
export function criteriaCheck(
  criteria: Criteria,
  tree: UnitTree,
): (person: Described, lastScores: LastScores) => boolean {
  const { attribute, lastScores: wanted, lastInvited } = criteria;
  const units = criteria.unitIds && unitsWithChildren(tree, criteria.unitIds);
  const rings = criteria.rings && new Set(criteria.rings);
  const tiers = criteria.tiers && new Set(criteria.tiers);
  const languages = criteria.languages && new Set(criteria.languages);
  const values = attribute && new Set(attribute.values.map(folded));
  return (person, lastScores) => {
    if (units && !units.has(person.unitId)) return false;
    if (rings && !rings.has(person.ring ?? 'customer')) return false;
    if (tiers && !tiers.has(person.tier ?? 'none')) return false;
    if (languages && !languages.has(person.language)) return false;
    if (attribute && !values?.has(folded(person.attributes?.[attribute.name] ?? ''))) return false;
    if (lastInvited && !wasInvited(person.lastInvitedAt, lastInvited)) return false;
    if (!wanted) return true;
    const score = lastScores.get(person.personId);
    return score !== undefined && wanted.includes(score);
  };
}

/** These units and all below them; all units where none is named. */
export function unitsWithChildren(tree: UnitTree, unitIds: readonly string[]): ReadonlySet<string> {
  const chosen = tree.units.filter(
    ({ unitId }) => unitIds.length === 0 || tree.pathTo(unitId).some((above) => unitIds.includes(above)),
  );
  return new Set(chosen.map(({ unitId }) => unitId));
}

function wasInvited(at: string | undefined, wanted: NonNullable<Criteria['lastInvited']>): boolean {
  if (wanted.when === 'never') return at === undefined;
  if (at === undefined) return false;
  return wanted.when === 'before' ? at < wanted.day : at >= wanted.day;
}

function folded(value: string): string {
  return value.trim().toLowerCase().normalize('NFC');
}
