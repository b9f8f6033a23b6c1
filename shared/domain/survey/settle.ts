import { clausesOf } from './clauses.ts';
import type { Clause, Condition } from './condition.ts';
import type { Question, WordingVariant } from './question.ts';

/** What is certain about a clause; `undefined` where it is still open. */
export type Decide = (clause: Clause) => boolean | undefined;

/** All of nothing holds. */
const ALWAYS: Condition = { all: [] };

/** A question with only what is still open in its conditions; none where it is certain not to be shown. */
export function settledQuestion<Kind extends Question>(question: Kind, decide: Decide): Kind[] {
  const showIf = question.showIf ? settledCondition(question.showIf, decide) : true;
  if (showIf === false) return [];
  const { showIf: _, variants, ...rest } = question;
  return [
    {
      ...rest,
      ...(showIf !== true && { showIf }),
      ...(variants && { variants: settledVariants(variants, decide) }),
    } as Kind,
  ];
}

/** A variant that holds for certain is the last that can be reached; one that cannot hold is left out. */
export function settledVariants(variants: readonly WordingVariant[], decide: Decide): WordingVariant[] {
  const kept: WordingVariant[] = [];
  for (const { when, wording } of variants) {
    const condition = settledCondition(when, decide);
    if (condition === false) continue;
    kept.push({ when: condition === true ? ALWAYS : condition, wording });
    if (condition === true) break;
  }
  return kept;
}

function settledCondition(condition: Condition, decide: Decide): Condition | boolean {
  const isAll = 'all' in condition;
  const open: Clause[] = [];
  for (const clause of clausesOf(condition)) {
    const decided = decide(clause);
    if (decided === undefined) open.push(clause);
    else if (decided !== isAll) return !isAll;
  }
  if (open.length === 0) return isAll;
  return isAll ? { all: open } : { any: open };
}
