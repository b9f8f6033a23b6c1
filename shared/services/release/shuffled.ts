const BYTES_PER_DRAW = 6;

/** The same items in an order that only the random bytes decide (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], randomBytes: (length: number) => Uint8Array): Item[] {
  const order = [...items];
  const bytes = Buffer.from(randomBytes(order.length * BYTES_PER_DRAW));
  for (let last = order.length - 1; last > 0; last--) {
    const drawn = bytes.readUIntBE(last * BYTES_PER_DRAW, BYTES_PER_DRAW) % (last + 1);
    const [a, b] = [order[last], order[drawn]];
    if (a !== undefined && b !== undefined) [order[last], order[drawn]] = [b, a];
  }
  return order;
}
