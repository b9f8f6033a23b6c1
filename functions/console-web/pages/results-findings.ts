import type { NpsCounts } from '#shared/domain/metric/nps.ts';
import type { League } from '#shared/domain/results/league.ts';
import type { TrendPoint } from '#shared/domain/results/trend.ts';
import type { UnitResult } from '#shared/domain/results/unit-result.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { isLevel } from '#shared/locale/format-figure.ts';
import type { Reader } from '../environment.ts';
import { sizeOfChange } from './figure-words.ts';

/** `Of 100 customers, 51 would recommend us and 15 would not`. */
export function distributionFinding({ language, phrases }: Reader, side: Side, counts: NpsCounts): string {
  const n = Math.max(counts.promoters + counts.passives + counts.detractors, 1);
  const outOf100 = (part: number) => formatNumber(language, (100 * part) / n);
  return phrases.results.distribution[side](outOf100(counts.promoters), outOf100(counts.detractors));
}

/** Names a unit only when its whole interval lies beside the company's figure: a rank alone is no finding. */
export function unitsFinding(
  { phrases }: Reader,
  units: readonly UnitResult[],
  company: number,
  league: League | undefined,
): string {
  const words = phrases.results.units;
  if (league?.distinguishable === false) return words.alike;
  const compared = units.flatMap((unit) => {
    const figure = unit.state === 'shown' ? unit.result.headline?.figure : undefined;
    return figure?.low === undefined || figure.high === undefined
      ? []
      : [{ name: unit.name, value: figure.value, low: figure.low, high: figure.high }];
  });
  const best = compared.filter(({ low }) => low > company).sort((a, b) => b.value - a.value)[0];
  const worst = compared.filter(({ high }) => high < company).sort((a, b) => a.value - b.value)[0];
  if (best && worst) return words.ahead(best.name, worst.name);
  if (best) return words.onlyAhead(best.name);
  if (worst) return words.onlyBehind(worst.name);
  return league ? words.differ : words.alike;
}

export function trendFinding(reader: Reader, trend: readonly TrendPoint[]): string {
  const words = reader.phrases.results.trend;
  const change = trend.at(-1)?.change;
  if (!change || isLevel(change.metric, change.difference)) return words.none;
  const by = sizeOfChange(reader, change);
  const isUp = change.difference > 0;
  if (!change.detectable) return isUp ? words.perhapsUp(by) : words.perhapsDown(by);
  return isUp ? words.up(by) : words.down(by);
}
