// How units stand on one side once chance is taken out of it (golden/formulas.md, empirical_bayes).
import { countFrom } from '../metric/effort.ts';
import { type Metric, metricOf } from '../metric/figure.ts';
import { type League, leagueOf } from '../results/league.ts';
import { itemNamed } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';

/**
 * The headline of units that have nobody in common, each drawn towards their common mean by how little its own
 * answers say; in the unit of the metric. `undefined` for fewer than two, or where no error can be estimated.
 */
export function standingOf(
  survey: Survey,
  units: readonly { readonly unitId: string; readonly counted: CountedAnswers }[],
): { readonly metric: Metric; readonly league: League } | undefined {
  const headline = itemNamed(survey, survey.headline);
  const metric = headline && metricOf(headline.kind);
  if (!metric) return undefined;
  const highest = scaleOf(headline)?.max ?? 5;
  const histograms = units.flatMap(({ unitId, counted }) => {
    const histogram = counted.histograms[survey.headline];
    if (!histogram) return [];
    return [{ unitId, histogram: metric === 'top-two-box' ? asShare(histogram, highest) : histogram }];
  });
  const league = leagueOf(metric === 'nps' ? 'nps' : 'mean', histograms);
  return league && { metric, league };
}

/** Each answer as what it adds to the share: one of the two best counts 1, any other 0. */
function asShare(histogram: Histogram, highest: number): Histogram {
  const inTopTwo = countFrom(histogram, highest - 1);
  return { '1': inTopTwo, '0': countFrom(histogram, Number.NEGATIVE_INFINITY) - inTopTwo };
}
