import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideGroups, type Group, type SafetyRule } from '#shared/domain/confidentiality/decide-groups.ts';
import { derivableSets } from '#test/support/isolation.ts';

interface GoldenNode {
  id: string;
  n?: number;
  children?: GoldenNode[];
}
interface GoldenCase {
  name: string;
  k: number;
  tree: GoldenNode;
  released: string[];
  cells: { of: string; n: number }[];
}

const golden: { suppression_tree_cases: GoldenCase[] } = JSON.parse(
  readFileSync(new URL('../../../fixtures/golden/statistics.json', import.meta.url), 'utf8'),
);

/** People of a group by class: `[3, 0]` are three of the first class and nobody of the second. */
type ByClass = readonly [number, number];
type Tree = Group<ByClass>;

const sizeOf = ([a, b]: ByClass) => a + b;
const bySize = (k: number): SafetyRule<ByClass> => ({
  add: (a, b) => [a[0] + b[0], a[1] + b[1]],
  size: sizeOf,
  isEmpty: (content) => sizeOf(content) === 0,
  isSafe: (content) => sizeOf(content) >= k,
});
const bySizeAndClass = (k: number): SafetyRule<ByClass> => ({
  ...bySize(k),
  isSafe: ([a, b]) => a + b >= k && a > 0 && b > 0,
});

const K = 5;

interface Sketch {
  readonly content?: ByClass;
  readonly children: readonly Sketch[];
}

/** A tree of at most about a dozen leaves, in which every person is in exactly one leaf. */
const trees: fc.Arbitrary<Tree> = fc
  .letrec<{ node: Sketch }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.record({
        content: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
        children: fc.constant<readonly Sketch[]>([]),
      }),
      fc.record({ children: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    ),
  }))
  .node.map((node) => named(node, 'g'))
  .filter((tree) => leavesOf(tree).length <= 11);

function named(sketch: Sketch, groupId: string): Tree {
  const children = sketch.children.map((child, index) => named(child, `${groupId}${index}`));
  return { groupId, content: total(children, sketch.content), children };
}

function total(groups: readonly Tree[], own: ByClass = [0, 0]): ByClass {
  return groups.map(({ content }) => content).reduce(bySize(K).add, own);
}

function leavesOf(group: Tree): Tree[] {
  return group.children.length === 0 ? [group] : group.children.flatMap(leavesOf);
}

function groupsOf(group: Tree): Tree[] {
  return [group, ...group.children.flatMap(groupsOf)];
}

type Decide = (root: Tree, rule: SafetyRule<ByClass>) => Set<string>;

/** The rule that most products stop at: hide what is too small, and nothing else. */
const primarySuppressionOnly: Decide = (root, rule) =>
  new Set(
    groupsOf(root)
      .filter((group) => rule.isSafe(group.content))
      .map((group) => group.groupId),
  );

/** Every set of people that published groups allow to single out is empty or safe. */
function nobodyIsIsolated(decide: Decide, rule: SafetyRule<ByClass>) {
  return fc.property(trees, (root) => {
    const released = decide(root, rule);
    const occupied = leavesOf(root).filter((leaf) => !rule.isEmpty(leaf.content));
    const published = groupsOf(root)
      .filter((group) => released.has(group.groupId))
      .map((group) => leavesOf(group).map((leaf) => leaf.groupId));
    const content = new Map(occupied.map((leaf) => [leaf.groupId, leaf.content]));
    return derivableSets([...content.keys()], published).every((set) =>
      rule.isSafe(set.map((leaf): ByClass => content.get(leaf) ?? [0, 0]).reduce(rule.add)),
    );
  });
}

describe('the golden trees', () => {
  it.each(golden.suppression_tree_cases)('$name', ({ k, tree, released, cells }) => {
    const root = goldenTree(tree);
    const decided = decideGroups(root, bySize(k));
    expect([...decided].sort()).toEqual(released.toSorted());
    expect(cellsOf(root, decided).sort((a, b) => (a.of < b.of ? -1 : 1))).toEqual(
      cells.toSorted((a, b) => (a.of < b.of ? -1 : 1)),
    );
  });
});

describe('on any tree', () => {
  it('no sum or difference of released groups isolates fewer than k people', () => {
    fc.assert(nobodyIsIsolated(decideGroups, bySize(K)), { numRuns: 1000 });
  });

  it('nor people who all answered in the same class', () => {
    fc.assert(nobodyIsIsolated(decideGroups, bySizeAndClass(K)), { numRuns: 1000 });
  });

  it('whereas hiding only what is too small is caught at once', () => {
    expect(fc.check(nobodyIsIsolated(primarySuppressionOnly, bySize(K)), { numRuns: 1000 }).failed).toBe(
      true,
    );
  });

  it('a hidden group hides everything below it, and an unsafe root everything', () => {
    fc.assert(
      fc.property(trees, (root) => {
        const released = decideGroups(root, bySize(K));
        for (const group of groupsOf(root)) {
          if (released.has(group.groupId)) continue;
          expect(groupsOf(group).filter((below) => released.has(below.groupId))).toEqual([]);
        }
        if (sizeOf(root.content) < K) expect(released.size).toBe(0);
      }),
    );
  });

  it('stays safe when some groups are hidden from the start', () => {
    const hideSome: Decide = (root, rule) => {
      const some = groupsOf(root).filter(({ groupId }) => groupId.endsWith('1'));
      return decideGroups(root, rule, new Set(some.map(({ groupId }) => groupId)));
    };
    fc.assert(nobodyIsIsolated(hideSome, bySizeAndClass(K)));
  });
});

function goldenTree(node: GoldenNode): Tree {
  const children = (node.children ?? []).map(goldenTree);
  return { groupId: node.id, content: total(children, [node.n ?? 0, 0]), children };
}

/** Released groups less their released children. */
function cellsOf(root: Tree, released: ReadonlySet<string>) {
  return groupsOf(root)
    .filter((group) => released.has(group.groupId))
    .map((group) => ({
      of: group.groupId,
      n: group.children
        .filter((child) => released.has(child.groupId))
        .reduce((left, child) => left - sizeOf(child.content), sizeOf(group.content)),
    }));
}
