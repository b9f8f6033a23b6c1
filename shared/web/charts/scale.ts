/** Lowest and highest value of an axis. */
export type Range = readonly [low: number, high: number];

/**
 * Where a value lies on an axis, as a share of its width. Charts are drawn in percent, so that one drawing
 * fits every screen and its text keeps its size.
 */
export function percentOf(value: number, [low, high]: Range): string {
  const share = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return `${Number((share * 100).toFixed(2))}%`;
}

const STEPS = [1, 2, 5, 10];

/** Round values, about four of them, that divide a range; whole ones wherever four whole values lie in it. */
export function ticksOf([low, high]: Range): number[] {
  const rough = (high - low) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(10)));
}

/** The smallest round range that holds all values, within the limits of the metric. */
export function rangeAround(values: readonly number[], limits: Range): Range {
  const [lowest, highest] = [Math.min(...values, limits[1]), Math.max(...values, limits[0])];
  if (lowest > highest) return limits;
  const padding = Math.max((highest - lowest) * 0.08, (limits[1] - limits[0]) * 0.02);
  const ticks = ticksOf([lowest - padding, highest + padding]);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return [
    Math.max(limits[0], Math.floor((lowest - padding) / step) * step),
    Math.min(limits[1], Math.ceil((highest + padding) / step) * step),
  ];
}
