import type { PairGap, PairRow } from './pair-rows.ts';

export interface PlacedGap {
  readonly unitId: string;
  readonly name: string;
  readonly gap: PairGap;
}

/**
 * The flagged gap that is widest in standard deviations: of a unit, or, where no unit has any, of the
 * company. `undefined` where inside and outside agree as far as can be told.
 */
export function widestGap(company: PairRow, units: readonly PairRow[]): PlacedGap | undefined {
  return widestOf(units) ?? widestOf([company]);
}

function widestOf(rows: readonly PairRow[]): PlacedGap | undefined {
  return rows
    .flatMap(({ unitId, name, gaps }) => gaps.map((gap) => ({ unitId, name, gap })))
    .filter(({ gap }) => gap.flagged)
    .sort((a, b) => Math.abs(b.gap.hedgesG) - Math.abs(a.gap.hedgesG))[0];
}
