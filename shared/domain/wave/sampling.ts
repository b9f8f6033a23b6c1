// Drawing a part of an audience by lot: the same for the same seed, and spread over the units.
import { bucketOf } from './bucket.ts';
import type { Sample } from './wave-audience.ts';

/** The last lot that was drawn in each unit: whoever has this one or a smaller one is in the sample. */
export type DrawnUpTo = Readonly<Record<string, string>>;

/** The lot of a person. Lots of different people differ, and their order under one seed tells nothing of another. */
export function lotOf(seed: string, personId: string): string {
  return `${mixed(`${seed}|${personId}`).toString(36).padStart(7, '0')}|${personId}`;
}

/** How many of so many are drawn; never nobody, as long as there is anybody. */
export function sampleSize(size: Sample['size'], people: number): number {
  const wanted = size.kind === 'number' ? size.people : Math.round((people * size.percent) / 100);
  return Math.min(people, Math.max(1, wanted));
}

/**
 * Splits a number in proportion to sizes: whole shares first, then one more for the largest remainders (Hamilton). The
 * number must not exceed the sum of the sizes, so no share exceeds its size.
 */
export function apportion(number: number, sizes: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const quotas = [...sizes].map(([name, size]) => {
    const whole = Math.floor((number * size) / all);
    return { name, whole, remainder: (number * size) % all };
  });
  const left = number - quotas.reduce((sum, { whole }) => sum + whole, 0);
  quotas.sort((a, b) => b.remainder - a.remainder || (a.name < b.name ? -1 : 1));
  return new Map(quotas.map(({ name, whole }, index) => [name, whole + (index < left ? 1 : 0)]));
}

/** Draws a sample of these people, spread over their units in proportion. Units without anybody drawn are left out. */
export function drawSample(
  people: Iterable<{ readonly personId: string; readonly unitId: string }>,
  sample: Sample,
): DrawnUpTo {
  const lots = new Map<string, string[]>();
  for (const { personId, unitId } of people) {
    const ofUnit = lots.get(unitId);
    const lot = lotOf(sample.seed, personId);
    if (ofUnit) ofUnit.push(lot);
    else lots.set(unitId, [lot]);
  }
  const sizes = new Map([...lots].map(([unitId, ofUnit]) => [unitId, ofUnit.length]));
  const everybody = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (everybody === 0) return {};
  const shares = apportion(sampleSize(sample.size, everybody), sizes);
  const last = [...lots].flatMap(([unitId, ofUnit]) => {
    const lot = ofUnit.sort()[(shares.get(unitId) ?? 0) - 1];
    return lot === undefined ? [] : [[unitId, lot]];
  });
  return Object.fromEntries(last);
}

export function isDrawn(
  { personId, unitId }: { readonly personId: string; readonly unitId: string },
  seed: string,
  drawnUpTo: DrawnUpTo,
): boolean {
  const last = drawnUpTo[unitId];
  return last !== undefined && lotOf(seed, personId) <= last;
}

/** 32 bits of a text, all of which depend on every letter: those of `bucketOf` with the last steps of MurmurHash3. */
function mixed(text: string): number {
  let hash = bucketOf(text, 2 ** 32);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
