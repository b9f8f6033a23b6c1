/** Chance that is the same in every run: Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8/14). */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** True in `percent` of a hundred cases. */
  in100: (percent: number) => boolean;
  oneOf: <Item>(items: readonly Item[]) => Item;
  shuffled: <Item>(items: readonly Item[]) => Item[];
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    in100: (percent) => next() * 100 < percent,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
    shuffled: (items) => {
      const left = [...items];
      for (let last = left.length - 1; last > 0; last--) {
        const other = between(0, last);
        [left[last], left[other]] = [
          left[other] as (typeof left)[number],
          left[last] as (typeof left)[number],
        ];
      }
      return left;
    },
  };
}
