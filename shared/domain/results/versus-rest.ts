// Each part of a whole against everybody else in it: units against the rest of the company, tiers against the others.
import { questionSafety } from '../confidentiality/answer-safety.ts';
import { type Change, changeBetween, changesOfTable } from '../metric/change.ts';
import { metricOf } from '../metric/figure.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { itemNamed } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { NOTHING_COUNTED } from '../tally/count-answers.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';

/** By part. Positive where it scores higher than the rest; detectable after looking at all parts at once. */
export type DifferencesFromRest = ReadonlyMap<string, Change>;

/** Of one question, the headline unless told. Parts that are the whole, or are too small to be compared, are missing. */
export function differencesFromRest(
  survey: Survey,
  whole: CountedAnswers,
  parts: ReadonlyMap<string, CountedAnswers>,
  questionKey = survey.headline,
): DifferencesFromRest {
  const all = whole.histograms[questionKey] ?? {};
  return testedTogether(
    survey,
    questionKey,
    [...parts].map(([part, counted]) => {
      const own = counted.histograms[questionKey] ?? {};
      return { part, own, rest: restOf(all, own) };
    }),
  );
}

/**
 * The same among released groups, the first being the whole: the rest is what its answers less the group's own leave, which whoever
 * reads the release can subtract as well. It consists of whole cells; where it were no safe group itself, nothing is
 * said all the same. As with changes, without finite-population correction.
 */
export function releasedDifferences(
  survey: Survey,
  groups: readonly ReleasedGroup[],
  fewestAnswers: number,
  questionKey = survey.headline,
): DifferencesFromRest {
  const [root, ...below] = groups;
  const all = root && !root.withheld ? root.counted.histograms[questionKey] : undefined;
  if (!all) return new Map();
  const question = itemNamed(survey, questionKey);
  const safety = question && questionSafety(question, fewestAnswers);
  const parts = below.flatMap((group) => {
    const own = group.withheld ? undefined : group.counted.histograms[questionKey];
    if (!own) return [];
    const rest = restOf(all, own);
    const isSafe = safety?.isSafe({ ...NOTHING_COUNTED, histograms: { [questionKey]: rest } });
    return isSafe ? [{ part: group.groupId, own, rest }] : [];
  });
  return testedTogether(survey, questionKey, parts);
}

function testedTogether(
  survey: Survey,
  questionKey: string,
  parts: readonly { readonly part: string; readonly own: Histogram; readonly rest: Histogram }[],
): DifferencesFromRest {
  const question = itemNamed(survey, questionKey);
  const metric = question && metricOf(question.kind);
  if (!metric) return new Map();
  const rows = parts.map(({ part, own, rest }) => {
    return { part, change: changeBetween(metric, rest, own, scaleOf(question)) };
  });
  return new Map(changesOfTable(rows).flatMap(({ part, change }) => (change ? [[part, change]] : [])));
}

/** While a batch is being counted one cut may be ahead of the other: nobody is fewer than none. */
function restOf(all: Histogram, own: Histogram): Histogram {
  const left = Object.entries(all).map(([value, count]) => [value, count - (own[value] ?? 0)] as const);
  return Object.fromEntries(left.filter(([, count]) => count > 0));
}
