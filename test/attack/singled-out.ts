import { classOf } from '#shared/domain/confidentiality/answer-safety.ts';
import { type GroupPlace, groupTreeOf } from '#shared/domain/confidentiality/group-tree.ts';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { clausesOf, isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import { type Item, itemNamed, itemsOf } from '#shared/domain/survey/items.ts';
import { derivableSets } from '#test/support/isolation.ts';
import { rosterOf } from './opened-ballots.ts';
import type { Colleague, Company } from './random-company.ts';
import { SURVEY_UNDER_ATTACK } from './survey-under-attack.ts';

const K = 5;

/** People about whom a release tells more than it may: what they were asked, how many they are, and how it shows. */
export interface SingledOut {
  readonly question: string;
  readonly people: number;
  readonly by: 'too-few' | 'one-voice' | 'follow-up';
}

/**
 * Everything that adding up and subtracting published figures tells about fewer than five people, or about
 * people who all answered alike. The parts are the people directly in a unit who answered the question.
 */
export function singledOut(company: Company, groups: readonly ReleasedGroup[]): SingledOut[] {
  const unitsOf = unitsByGroup(company);
  const questions = itemsOf(SURVEY_UNDER_ATTACK).filter(({ kind }) => kind !== 'text');
  const shownFor = ({ key }: Item) =>
    groups.flatMap((group) =>
      !group.withheld && key in group.counted.histograms ? [unitsOf.get(group.groupId) ?? []] : [],
    );
  const answered = company.colleagues.filter(({ answers }) => answers);
  const findings: SingledOut[] = [];
  for (const question of questions) {
    const givenBy = Map.groupBy(
      answered.filter(({ answers }) => answers?.[question.key] !== undefined),
      ({ unitId }) => unitId,
    );
    const peopleIn = (units: readonly string[]) => units.flatMap((unitId) => givenBy.get(unitId) ?? []);
    const shown = shownFor(question);
    for (const units of derivableSets([...givenBy.keys()], shown)) {
      const people = peopleIn(units);
      if (people.length < K) findings.push({ question: question.key, people: people.length, by: 'too-few' });
      else if (isOneVoice(question, people))
        findings.push({ question: question.key, people: people.length, by: 'one-voice' });
    }
    // How many were asked a follow-up tells how many gave the answer that leads to it.
    for (const followUp of questions.filter((other) => isCausedBy(other, question))) {
      const told = derivableSets([...givenBy.keys()], shownFor(followUp));
      const known = new Set(derivableSets([...givenBy.keys()], shown).map((units) => units.join()));
      for (const units of told.filter((set) => !known.has(set.join()))) {
        const people = peopleIn(units);
        if (people.length < K || isOneVoice(question, people))
          findings.push({ question: question.key, people: people.length, by: 'follow-up' });
      }
    }
  }
  return findings;
}

function isOneVoice(question: Item, people: readonly Colleague[]): boolean {
  const said = people.map(({ answers }) => {
    const answer = answers?.[question.key] ?? '';
    return Array.isArray(answer) ? answer : [classOf(question, String(answer))];
  });
  return (said[0] ?? []).some((one) => said.every((each) => each.includes(one)));
}

function isCausedBy(followUp: Item, cause: Item): boolean {
  const clauses = clausesOf(followUp.showIf).filter(isAboutAnswer);
  return clauses.some(({ question }) => itemNamed(SURVEY_UNDER_ATTACK, question) === cause);
}

/** The units whose direct people make up each group. */
export function unitsByGroup(company: Company): ReadonlyMap<string, string[]> {
  const units = new Map<string, string[]>();
  const note = (place: GroupPlace): string[] => {
    const below = place.children.flatMap(note);
    const all = place.peopleOf === undefined ? below : [place.peopleOf, ...below];
    units.set(place.groupId, all);
    return all;
  };
  note(groupTreeOf(rosterOf(company)));
  return units;
}
