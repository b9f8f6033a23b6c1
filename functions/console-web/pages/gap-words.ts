import type { PairGap, PairRow } from '#shared/domain/pairing/pair-rows.ts';
import { formatFixed, formatInterval, formatSigned } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

/** The gap of one pair of questions in one unit, where both sides' answers allow it. */
export function gapIn(row: PairRow, kind: PairGap['kind'], key: string): PairGap | undefined {
  return row.gaps.find((gap) => gap.kind === kind && gap.key === key);
}

/** `−1.8`: what employees say less what customers say. */
export function gapText({ language }: Reader, gap: PairGap): string {
  return formatSigned(language, gap.difference, 1);
}

export function gapInterval({ language }: Reader, gap: PairGap): string {
  return formatInterval(language, gap.low, gap.high, { digits: 1, signed: true });
}

/** Why a unit has no gap. */
export function whyNoGap({ phrases }: Reader, row: PairRow): string {
  return row.employee.state === 'withheld' ? phrases.pair.withheld : phrases.pair.noAnswers;
}

/** The widest gap that counts, and where it is. */
export function widestGapIn(rows: readonly PairRow[], kind: PairGap['kind'], key: string) {
  return rows
    .flatMap((row) => {
      const gap = gapIn(row, kind, key);
      return gap?.flagged ? [{ unitId: row.unitId, name: row.name, gap }] : [];
    })
    .sort((a, b) => Math.abs(b.gap.hedgesG) - Math.abs(a.gap.hedgesG))[0];
}

/** The title of a chart of gaps: where the widest one is that counts, or that there is none. */
export function gapFinding(
  reader: Reader,
  kind: PairGap['kind'],
  key: string,
  rows: readonly PairRow[],
): string {
  const words = reader.phrases.pair;
  const widest = widestGapIn(rows, kind, key);
  if (!widest) return words[kind].none;
  if (kind === 'treatment') return words.treatment.widest(widest.name);
  const points = formatFixed(reader.language, Math.abs(widest.gap.difference), 1);
  const by = widest.gap.difference > 0 ? words.perception.more(points) : words.perception.less(points);
  return words.perception.widest(widest.name, by);
}
