// From the opened ballots of a wave to the groups that its release publishes.
import type { ReleasedGroup } from '../release/release.ts';
import { clausesOf, isAboutAnswer } from '../survey/clauses.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import type { Survey } from '../survey/survey.ts';
import { addCounted, NOTHING_COUNTED } from '../tally/count-answers.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';
import type { Roster } from '../wave/roster.ts';
import type { Thresholds } from '../wave/wave.ts';
import { groupSafety, questionSafety } from './answer-safety.ts';
import { decideGroups, type Group } from './decide-groups.ts';
import { type GroupPlace, groupTreeOf } from './group-tree.ts';

/** However a wave was set up, no score of fewer people is ever published. */
export const FEWEST_FOR_SCORES = 5;

export interface CountedRoster {
  readonly survey: Survey;
  readonly roster: Pick<Roster, 'units' | 'invitedByUnit'>;
  readonly thresholds: Pick<Thresholds, 'scores'>;
  /** What the people directly in each unit answered, without its children. */
  readonly countedByUnit: ReadonlyMap<string, CountedAnswers>;
}

/** A group of the roster with what its people answered. */
export interface CountedGroup extends Group<CountedAnswers> {
  readonly place: GroupPlace;
  readonly children: readonly CountedGroup[];
}

/**
 * The groups of a release, the root first and each before its children. First the groups are decided, by
 * size and by the headline; then, inside those, each question by itself: a question that is not safe in a
 * group, or in what is left of it, is missing from the group's histograms. So is one that was asked because of
 * an answer which is missing there: how many were asked would tell it. Pair sums are never published.
 */
export function releaseGroups({ survey, roster, thresholds, countedByUnit }: CountedRoster): ReleasedGroup[] {
  const root = countedGroup(groupTreeOf(roster), countedByUnit);
  const groups = flattened(root);
  const unplaced = [...countedByUnit.keys()].find((unitId) => !groups.some(isOf(unitId)));
  if (unplaced !== undefined) throw new RangeError(`unit ${unplaced} is not in the roster of this wave`);

  const k = Math.max(FEWEST_FOR_SCORES, thresholds.scores);
  const released = decideGroups(root, groupSafety(survey, k));
  const groupsByQuestion = new Map<string, Set<string>>();
  for (const question of itemsOf(survey).filter(({ kind }) => kind !== 'text')) {
    const shownWithCause = askedBecauseOf(question)
      .flatMap((key) => groupsByQuestion.get(key) ?? [])
      .reduce((both, each) => both.intersection(each), released);
    const hidden = new Set(groups.map(({ groupId }) => groupId)).difference(shownWithCause);
    groupsByQuestion.set(question.key, decideGroups(root, questionSafety(question, k), hidden));
  }
  return groups.map(({ groupId, place, content }) => {
    const { name, parentId, invited } = place;
    const common = { groupId, name, ...(parentId !== undefined && { parentId }) };
    if (!released.has(groupId)) return { ...common, withheld: true };
    const histograms: Record<string, Histogram> = {};
    for (const [key, histogram] of Object.entries(content.histograms)) {
      if (groupsByQuestion.get(key)?.has(groupId)) histograms[key] = histogram;
    }
    return { ...common, withheld: false, invited, counted: { responses: content.responses, histograms } };
  });
}

/** The earlier questions on whose answers it depends whether this one is asked. */
function askedBecauseOf({ showIf }: Item): string[] {
  return clausesOf(showIf)
    .filter(isAboutAnswer)
    .map(({ question }) => question);
}

export function countedGroup(
  place: GroupPlace,
  countedByUnit: ReadonlyMap<string, CountedAnswers>,
): CountedGroup {
  const children = place.children.map((child) => countedGroup(child, countedByUnit));
  const own = place.peopleOf === undefined ? undefined : countedByUnit.get(place.peopleOf);
  const content = children.map((child) => child.content).reduce(addCounted, own ?? NOTHING_COUNTED);
  return { groupId: place.groupId, place, content, children };
}

/** The group first, and each before its children. */
export function flattened<Tree extends { readonly children: readonly Tree[] }>(group: Tree): Tree[] {
  return [group, ...group.children.flatMap((child) => flattened(child))];
}

function isOf(unitId: string): (group: CountedGroup) => boolean {
  return ({ place }) => place.peopleOf === unitId;
}
