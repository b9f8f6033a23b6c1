import type { TallyPart } from '../../adapters/dynamodb/tally-layout.ts';
import type { TallyRow } from '../../adapters/dynamodb/tally-store.ts';
import type { Contribution } from './contributions.ts';

/** Rows of the tallies being summed up in memory. */
export interface RowSums {
  add(contribution: Contribution, sign?: 1 | -1): void;
  has(rowName: string): boolean;
  readonly size: number;
  /** The rows that have something to add or to take off. */
  rows(): TallyRow[];
}

export function rowSums(): RowSums {
  const sums = new Map<string, { waveId: string; cut: string; part: TallyPart; counts: number[] }>();
  return {
    add(contribution, sign = 1) {
      const { rowName, waveId, cut, placed } = contribution;
      const { part } = placed;
      let row = sums.get(rowName);
      if (!row) {
        row = { waveId, cut, part, counts: part.names.map(() => 0) };
        sums.set(rowName, row);
      }
      for (const [index, place] of placed.places.entries()) {
        row.counts[place] = (row.counts[place] ?? 0) + sign * (placed.counts[index] ?? 0);
      }
    },
    has: (rowName) => sums.has(rowName),
    get size() {
      return sums.size;
    },
    rows: () =>
      [...sums.values()].flatMap(({ waveId, cut, part, counts }) => {
        const counters = new Map(counts.entries().flatMap(([place, count]) => named(part, place, count)));
        return counters.size > 0 ? [{ waveId, cut, part: part.part, counters }] : [];
      }),
  };
}

function named(part: TallyPart, place: number, count: number): [string, number][] {
  const name = part.names[place];
  return name !== undefined && count !== 0 ? [[name, count]] : [];
}
