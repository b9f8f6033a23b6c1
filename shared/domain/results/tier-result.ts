import { Tier } from '../contact/person.ts';
import type { Change } from '../metric/change.ts';
import type { Survey } from '../survey/survey.ts';
import { addCounted, NOTHING_COUNTED } from '../tally/count-answers.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import { type GroupValue, groupValueOf } from '../value/value-result.ts';
import type { InvitedRevenue } from '../wave/invited-revenue.ts';
import { type GroupResult, groupResultOf } from './group-result.ts';
import { type DifferencesFromRest, differencesFromRest } from './versus-rest.ts';

export interface TierResult {
  readonly tier: Tier;
  readonly result: GroupResult;
  /** Against the customers of all other tiers together; customers without a tier are in none of both. */
  readonly versusRest?: Change;
  readonly value?: GroupValue;
}

/** Highest tier first; those without answers are left out. */
export function tierResults(
  survey: Survey,
  byTier: ReadonlyMap<string, CountedAnswers>,
  invited: InvitedRevenue | undefined,
): TierResult[] {
  const differences = tierDifferences(survey, byTier);
  return Tier.options.toReversed().flatMap((tier): TierResult[] => {
    const counted = byTier.get(tier);
    if (!counted) return [];
    const [versusRest, value] = [differences.get(tier), groupValueOf(counted, invited?.[tier])];
    const result = groupResultOf(survey, counted);
    return [{ tier, result, ...(versusRest && { versusRest }), ...(value && { value }) }];
  });
}

/** Each tier against the others together, in one question: the headline unless told. */
export function tierDifferences(
  survey: Survey,
  byTier: ReadonlyMap<string, CountedAnswers>,
  questionKey = survey.headline,
): DifferencesFromRest {
  const all = [...byTier.values()].reduce(addCounted, NOTHING_COUNTED);
  return differencesFromRest(survey, all, byTier, questionKey);
}
