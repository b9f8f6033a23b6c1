import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import type { Ballot } from '#shared/domain/response/response.ts';
import { countAnswers } from '#shared/domain/tally/count-answers.ts';
import type { CountedAnswers } from '#shared/domain/tally/counted-answers.ts';
import { addCounters, type Counters, countedFrom, countersOf } from '#shared/domain/tally/counters.ts';
import type { Roster } from '#shared/domain/wave/roster.ts';
import type { Company } from './random-company.ts';
import { SURVEY_UNDER_ATTACK } from './survey-under-attack.ts';

export function rosterOf({ units, colleagues }: Company): Pick<Roster, 'units' | 'invitedByUnit'> {
  const invitedByUnit: Record<string, number> = {};
  for (const { unitId } of colleagues) invitedByUnit[unitId] = (invitedByUnit[unitId] ?? 0) + 1;
  return { units: [...units], invitedByUnit };
}

/** What the people directly in each unit answered. */
export function countedByUnit({ colleagues }: Company): Map<string, CountedAnswers> {
  const counters = new Map<string, Counters>();
  for (const { unitId, answers } of colleagues) {
    if (!answers) continue;
    const counted = countAnswers(SURVEY_UNDER_ATTACK, answers);
    const ofUnit = counters.get(unitId) ?? new Map<string, number>();
    addCounters(ofUnit, countersOf(counted));
    counters.set(unitId, ofUnit);
  }
  return new Map([...counters].map(([unitId, ofUnit]) => [unitId, countedFrom(ofUnit)]));
}

export function releasedGroupsOf(company: Company): ReleasedGroup[] {
  return releaseGroups({
    survey: SURVEY_UNDER_ATTACK,
    roster: rosterOf(company),
    thresholds: { scores: 5 },
    countedByUnit: countedByUnit(company),
  });
}

/** The ballots as they come out of their table: in an order that has nothing to do with people or units. */
export async function* openedBallots(waveId: string, { colleagues }: Company): AsyncGenerator<Ballot> {
  const ballots = colleagues.flatMap(({ unitId, language, answers }) =>
    answers
      ? [{ order: `${answers.reason} ${language} ${JSON.stringify(answers)}`, unitId, language, answers }]
      : [],
  );
  ballots.sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { order: _, ...ballot } of ballots) yield { waveId, ...ballot };
}
