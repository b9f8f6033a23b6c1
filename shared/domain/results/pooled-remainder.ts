// What the withheld groups of one parent say together.
import { groupSafety, questionSafety } from '../confidentiality/answer-safety.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { itemsOf } from '../survey/items.ts';
import type { Survey } from '../survey/survey.ts';
import { NOTHING_COUNTED, subtractCounted } from '../tally/count-answers.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';

type ShownGroup = Extract<ReleasedGroup, { withheld: false }>;

export interface PooledRemainder {
  readonly invited: number;
  readonly counted: CountedAnswers;
}

/**
 * A released group less those of its children that are released: whoever reads the release can subtract as well, and
 * the rule of cells has made sure that it is nobody or a safe group. `undefined` where no child is withheld, or all
 * are, or none of the withheld answered. A question that a released child leaves out is left out here, and so is
 * whatever were not safe.
 */
export function pooledRemainder(
  survey: Survey,
  group: ShownGroup,
  children: readonly ReleasedGroup[],
  fewestAnswers: number,
): PooledRemainder | undefined {
  const shown = children.filter((child): child is ShownGroup => !child.withheld);
  if (shown.length === 0 || shown.length === children.length) return undefined;
  const counted = shown.map((child) => child.counted).reduce(subtractCounted, group.counted);
  if (!groupSafety(survey, fewestAnswers).isSafe(counted)) return undefined;
  const told = itemsOf(survey).filter(
    (question) =>
      shown.every((child) => question.key in child.counted.histograms) &&
      questionSafety(question, fewestAnswers).isSafe(counted),
  );
  const histograms = Object.fromEntries(told.map(({ key }) => [key, counted.histograms[key] ?? {}]));
  const invited = shown.reduce((left, child) => left - child.invited, group.invited);
  return { invited, counted: { ...NOTHING_COUNTED, responses: counted.responses, histograms } };
}
