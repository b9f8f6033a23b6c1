// Releases that protect less than ours does, so that the attacks can show that they would notice.
import { groupSafety, questionSafety } from '#shared/domain/confidentiality/answer-safety.ts';
import { decideGroups, type Group, type SafetyRule } from '#shared/domain/confidentiality/decide-groups.ts';
import { groupTreeOf } from '#shared/domain/confidentiality/group-tree.ts';
import { countedGroup, flattened } from '#shared/domain/confidentiality/release-groups.ts';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { CountedAnswers } from '#shared/domain/tally/counted-answers.ts';
import { countedByUnit, rosterOf } from './opened-ballots.ts';
import type { Company } from './random-company.ts';
import { SURVEY_UNDER_ATTACK } from './survey-under-attack.ts';

type Decide = typeof decideGroups<CountedAnswers>;

/** Hides what is too small or of one voice by itself, and nothing to protect it: what most products do. */
export function primarySuppressionOnly(company: Company): ReleasedGroup[] {
  return released(company, (root, rule, hiddenBefore) => {
    const mayShow = (group: Group<CountedAnswers>) =>
      rule.isSafe(group.content) && !hiddenBefore?.has(group.groupId);
    return new Set(flattened(root).flatMap((group) => (mayShow(group) ? [group.groupId] : [])));
  });
}

/** Counts heads and never looks at what they said. */
export function blindToOneVoice(company: Company): ReleasedGroup[] {
  return released(company, (root, rule, hiddenBefore) =>
    decideGroups(root, { ...rule, isSafe: (content) => rule.size(content) >= 5 }, hiddenBefore),
  );
}

/** Decides about each question alone, also where one is only asked because of the answer to another. */
export function blindToFollowUps(company: Company): ReleasedGroup[] {
  return released(company, decideGroups);
}

function released(company: Company, decide: Decide): ReleasedGroup[] {
  const root = countedGroup(groupTreeOf(rosterOf(company)), countedByUnit(company));
  const all = flattened(root);
  const shown = decide(root, groupSafety(SURVEY_UNDER_ATTACK, 5));
  const hidden = new Set(all.map(({ groupId }) => groupId)).difference(shown);
  const shownByQuestion = new Map(
    itemsOf(SURVEY_UNDER_ATTACK).map((item) => {
      const rule: SafetyRule<CountedAnswers> = questionSafety(item, 5);
      return [item.key, decide(root, rule, hidden)];
    }),
  );
  return all.map(({ groupId, place: { name, parentId, invited }, content }) => {
    const common = { groupId, name, ...(parentId !== undefined && { parentId }) };
    if (!shown.has(groupId)) return { ...common, withheld: true };
    const histograms = Object.fromEntries(
      Object.entries(content.histograms).filter(([key]) => shownByQuestion.get(key)?.has(groupId)),
    );
    return { ...common, withheld: false, invited, counted: { responses: content.responses, histograms } };
  });
}
