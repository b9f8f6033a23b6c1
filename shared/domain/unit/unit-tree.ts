import type { Unit } from './unit.ts';

/** The organisation as a lookup: every unit, its children in order of name, and the way up from each. */
export interface UnitTree {
  readonly units: readonly Unit[];
  get(unitId: string): Unit | undefined;
  childrenOf(unitId: string): readonly Unit[];
  /** From the root down to the unit itself; empty for an unknown unit. */
  pathTo(unitId: string): readonly string[];
  readonly roots: readonly Unit[];
}

/** Builds the tree; throws a `RangeError` that names the unit when a parent is missing or a circle is found. */
export function unitTreeOf(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const children = new Map<string, Unit[]>();
  const roots: Unit[] = [];
  for (const unit of [...units].sort((a, b) => a.name.localeCompare(b.name))) {
    if (unit.parentId === undefined) {
      roots.push(unit);
      continue;
    }
    if (!byId.has(unit.parentId)) throw new RangeError(`unit ${unit.unitId}: no parent ${unit.parentId}`);
    children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit]);
  }
  const paths = new Map<string, readonly string[]>();
  const walk = (unit: Unit, above: readonly string[]) => {
    const path = [...above, unit.unitId];
    paths.set(unit.unitId, path);
    for (const child of children.get(unit.unitId) ?? []) walk(child, path);
  };
  for (const root of roots) walk(root, []);
  const lost = units.find((unit) => !paths.has(unit.unitId));
  if (lost) throw new RangeError(`unit ${lost.unitId}: its parents form a circle`);
  return {
    units,
    roots,
    get: (unitId) => byId.get(unitId),
    childrenOf: (unitId) => children.get(unitId) ?? [],
    pathTo: (unitId) => paths.get(unitId) ?? [],
  };
}
