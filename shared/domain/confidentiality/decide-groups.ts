// Which groups of one tree may be published so that nobody can be singled out, also by subtraction.

/** A group of people. Its children part it completely: every person of it is in exactly one of them. */
export interface Group<Content> {
  readonly groupId: string;
  /** What is known about everybody in the group, the children's people included. */
  readonly content: Content;
  readonly children: readonly Group<Content>[];
}

/** What the decision needs to know about contents. Adding people to safe ones must keep them safe. */
export interface SafetyRule<Content> {
  readonly add: (a: Content, b: Content) => Content;
  readonly size: (content: Content) => number;
  readonly isEmpty: (content: Content) => boolean;
  readonly isSafe: (content: Content) => boolean;
}

/**
 * The ids of the groups that may be released. Every released group less its released descendants is then
 * empty or safe, and so is everything that sums and differences of released groups can tell.
 *
 * A child that is not safe is hidden; while what is hidden among siblings is neither empty nor safe, the
 * smallest visible sibling is hidden too (ties by id). Whatever is below a hidden group is hidden.
 * Groups in `hiddenBefore` are hidden from the start.
 */
export function decideGroups<Content>(
  root: Group<Content>,
  rule: SafetyRule<Content>,
  hiddenBefore: ReadonlySet<string> = new Set(),
): Set<string> {
  const released = new Set<string>();
  const mayShow = (group: Group<Content>) => !hiddenBefore.has(group.groupId) && rule.isSafe(group.content);
  const release = (group: Group<Content>) => {
    released.add(group.groupId);
    for (const child of visibleChildren(group, rule, mayShow)) release(child);
  };
  if (mayShow(root)) release(root);
  return released;
}

function visibleChildren<Content>(
  group: Group<Content>,
  rule: SafetyRule<Content>,
  mayShow: (group: Group<Content>) => boolean,
): Group<Content>[] {
  const visible = group.children.filter(mayShow).sort((a, b) => bySize(rule, a, b));
  const hidden = group.children.filter((child) => !mayShow(child));
  let together = hidden.map((child) => child.content);
  while (leaksSomebody(together, rule)) {
    const smallest = visible.shift();
    if (!smallest) break;
    together = [...together, smallest.content];
  }
  return visible;
}

function leaksSomebody<Content>(hidden: readonly Content[], rule: SafetyRule<Content>): boolean {
  const occupied = hidden.filter((content) => !rule.isEmpty(content));
  if (occupied.length === 0) return false;
  return !rule.isSafe(occupied.reduce(rule.add));
}

function bySize<Content>(rule: SafetyRule<Content>, a: Group<Content>, b: Group<Content>): number {
  const difference = rule.size(a.content) - rule.size(b.content);
  return difference || (a.groupId < b.groupId ? -1 : 1);
}
