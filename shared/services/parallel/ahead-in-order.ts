/** What `read` yields for each item, in the order of the items, while the next `ahead` are on their way. */
export async function* aheadInOrder<Item, Found>(
  items: readonly Item[],
  ahead: number,
  read: (item: Item) => Promise<Found>,
): AsyncGenerator<Found> {
  const begun: Promise<Found>[] = [];
  for (const item of items) {
    const found = read(item);
    // It is waited for in its turn; a failure before that is no unhandled one.
    found.catch(() => undefined);
    begun.push(found);
    if (begun.length > ahead) yield (await begun.shift()) as Found;
  }
  for (const found of begun) yield await found;
}
