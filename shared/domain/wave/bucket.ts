/** Number of partitions over which the directory of each side is spread. */
export const PEOPLE_BUCKETS = 16;

/** People that one partition of a wave is meant to hold: what one sender works through in one go. */
export const INVITATIONS_PER_BUCKET = 200;

/** Partitions of a continuous wave: nobody knows beforehand how many it will invite. */
export const CONTINUOUS_WAVE_BUCKETS = 16;

/** Partitions for a wave with about this many people. */
export function bucketsFor(people: number): number {
  return Math.max(1, Math.ceil(people / INVITATIONS_PER_BUCKET));
}

/** The partition of an id: the same id always lands in the same one (FNV-1a). */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % buckets;
}
