import type { Criteria, LastScore } from '../../domain/contact/criteria.ts';
import { criteriaCheck } from '../../domain/contact/meets-criteria.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Candidate } from '../../domain/wave/decide-invitation.ts';
import type { Context } from '../context.ts';
import { lastScoreReader } from './last-scores.ts';

export interface Chooser {
  readonly isMeant: (person: Candidate) => boolean;
  /** To be called with people before they are asked about: some criteria need more than the directory says. */
  readonly lookUp: (people: readonly Candidate[]) => Promise<void>;
}

/** Whether customers meet all these criteria. Last scores are read only of those whom all else allows. */
export function chooserOf(
  context: Pick<Context<'db'>, 'db'>,
  criteria: readonly Criteria[],
  tree: UnitTree,
): Chooser {
  const scores = new Map<string, LastScore>();
  const checks = criteria.map((each) => criteriaCheck(each, tree));
  const isMeant = (person: Candidate) => checks.every((holds) => holds(person, scores));
  if (!criteria.some(({ lastScores }) => lastScores)) return { isMeant, lookUp: async () => {} };
  const others = criteria.map((each) => criteriaCheck({ ...each, lastScores: undefined }, tree));
  const learn = lastScoreReader(context);
  return {
    isMeant,
    lookUp: async (people) => {
      const possible = people.filter((person) => others.every((holds) => holds(person, scores)));
      await learn(possible, scores);
    },
  };
}
