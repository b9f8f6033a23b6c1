import { tProbability, tQuantile } from './distributions.ts';
import { npsCounts } from './nps.ts';
import type { TestedDifference } from './tested-difference.ts';

/**
 * Change in points when the same customers were asked twice: paired t on each one's step between detractor
 * (-1), passive (0) and promoter (1). Never for employees: it needs to know who is who. `undefined` for fewer
 * than two people.
 */
export function pairedNpsChange(
  people: readonly { readonly before: number; readonly after: number }[],
): (TestedDifference & { readonly standardError: number; readonly t: number }) | undefined {
  const n = people.length;
  if (n < 2) return undefined;
  const steps = people.map(({ before, after }) => 100 * (classOf(after) - classOf(before)));
  const difference = steps.reduce((sum, step) => sum + step, 0) / n;
  const variance = steps.reduce((sum, step) => sum + (step - difference) ** 2, 0) / (n - 1);
  const standardError = Math.sqrt(variance / n);
  const t = standardError === 0 && difference === 0 ? 0 : difference / standardError;
  const half = tQuantile(n - 1) * standardError;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    p: tProbability(t, n - 1),
    standardError,
    t,
  };
}

function classOf(score: number): number {
  const { promoters, detractors } = npsCounts({ [score]: 1 });
  return promoters - detractors;
}
