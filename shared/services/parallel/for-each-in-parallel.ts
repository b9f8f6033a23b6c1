/**
 * Does `work` for every item, at most `limit` at a time, and takes items only as fast as they are worked off.
 * After the first failure nothing new is begun; it is thrown when everything begun has ended.
 */
export async function forEachInParallel<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let over = false;
  const worker = async () => {
    while (!over) {
      const next = await iterator.next();
      if (next.done || over) break;
      await work(next.value);
    }
  };
  const guarded = async () => {
    try {
      await worker();
    } catch (error) {
      over = true;
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: limit }, guarded));
  const failed = ended.find((result) => result.status === 'rejected');
  if (!failed) return;
  await iterator.return?.();
  throw failed.reason;
}
