/** What one process has read a moment ago, by name. */
export type Memory<Value> = Map<string, Remembered<Value>>;

interface Remembered<Value> {
  readonly readAt: number;
  readonly content: Promise<Value>;
}

/** So soon does a process notice that something was changed or closed. */
const FRESH_FOR_IN_MILLISECONDS = 10_000;
const MOST_NAMES = 200;

/**
 * A value that is at most ten seconds old. Any number of people at once cost one read; `read` is given what was
 * known before. A failed read is not remembered.
 */
export async function remembered<Value>(
  memory: Memory<Value>,
  name: string,
  clock: () => Date,
  read: (before: Promise<Value> | undefined) => Promise<Value>,
): Promise<Value> {
  const now = clock().getTime();
  const known = memory.get(name);
  if (known && now - known.readAt < FRESH_FOR_IN_MILLISECONDS) return await known.content;
  const content = read(known?.content);
  if (memory.size >= MOST_NAMES) memory.clear();
  memory.set(name, { readAt: now, content });
  try {
    return await content;
  } catch (error) {
    memory.delete(name);
    throw error;
  }
}
