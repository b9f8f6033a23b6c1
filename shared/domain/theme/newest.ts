/** Keeps the newest of what comes, for each name at most `most`, whatever number comes. */
export function newestOf<Item extends { readonly answeredAt: string }>(most: number) {
  const kept = new Map<string, Item[]>();
  const newestFirst = (items: readonly Item[]) =>
    items.toSorted((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1)).slice(0, most);
  return {
    add: (name: string, item: Item): void => {
      const items = kept.get(name) ?? [];
      items.push(item);
      // Twice as many may lie there before they are sorted, so that sorting is seldom.
      kept.set(name, items.length >= 2 * most ? newestFirst(items) : items);
    },
    /** Newest first. */
    of: (name: string): Item[] => newestFirst(kept.get(name) ?? []),
  };
}
