import type { Unit } from '#shared/domain/unit/unit.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import type { Option } from '#shared/web/components/fields.tsx';

/** Every unit as something to choose, parents before their children. */
export function unitOptions(tree: UnitTree): Option[] {
  return tree.roots.flatMap((root) => optionsOf(tree, root, 0));
}

/** The same for a select, where only spaces can show how deep a unit lies. */
export function unitSelectOptions(tree: UnitTree): Option[] {
  return unitOptions(tree).map(({ value, label, depth = 0 }) => ({
    value,
    label: `${'\u2003'.repeat(depth)}${label}`,
  }));
}

function optionsOf(tree: UnitTree, unit: Unit, depth: number): Option[] {
  const below = tree.childrenOf(unit.unitId).flatMap((child) => optionsOf(tree, child, depth + 1));
  return [{ value: unit.unitId, label: unit.name, depth }, ...below];
}
