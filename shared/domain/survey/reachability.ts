import { clausesOf, isAboutAnswer } from './clauses.ts';
import type { AnswerClause, Clause } from './condition.ts';
import { type Item, itemsIn } from './items.ts';
import { valuesThatSatisfy } from './possible-answers.ts';
import type { Question, QuestionOf } from './question.ts';
import type { Survey } from './survey.ts';

/** What one way to a question takes: the values still allowed, for each single-valued question and each attribute. */
type Way = ReadonlyMap<string, readonly (string | number)[]>;

/** Conditions with more ways than this are not followed further and count as reachable. */
const MOST_WAYS = 500;

/**
 * The questions that no answers lead to. A clause also asks that the question it looks at is itself shown, so
 * the ways to that question are followed too.
 */
export function unreachableQuestions(survey: Pick<Survey, 'questions'>): Question[] {
  const ways = new Map<string, readonly Way[] | 'many'>();
  const seen = new Map<string, Item>();
  const bounds = boundsIn(survey.questions);
  return survey.questions.filter((question) => {
    const waysHere = waysTo(question, { seen, ways, bounds });
    for (const item of itemsIn(question)) {
      ways.set(item.key, waysHere);
      seen.set(item.key, item);
    }
    return waysHere.length === 0;
  });
}

interface Earlier {
  readonly seen: ReadonlyMap<string, Item>;
  readonly ways: ReadonlyMap<string, readonly Way[] | 'many'>;
  /** The numbers that conditions compare a question with. */
  readonly bounds: ReadonlyMap<string, readonly number[]>;
}

function waysTo(question: Question, earlier: Earlier): readonly Way[] | 'many' {
  if (!question.showIf) return [new Map()];
  const perClause = clausesOf(question.showIf).map((clause) => waysThrough(clause, earlier));
  if ('any' in question.showIf) return limited(perClause, (ways) => ways.flat());
  return limited(perClause, (all) => {
    let joined: Way[] = [new Map()];
    for (const ways of all) {
      joined = joined.flatMap((way) => ways.flatMap((other) => bothWays(way, other)));
      if (joined.length > MOST_WAYS) return 'many';
    }
    return joined;
  });
}

function waysThrough(clause: Clause, { seen, ways, bounds }: Earlier): readonly Way[] | 'many' {
  if (!isAboutAnswer(clause)) {
    return [new Map(clause.operator === 'known' ? [] : [[`@${clause.attribute}`, clause.values]])];
  }
  const asked = seen.get(clause.question);
  const before = ways.get(clause.question);
  if (!asked || !before) return [];
  const values =
    asked.kind === 'number'
      ? numbersThatSatisfy(clause, asked, bounds.get(asked.key) ?? [])
      : valuesThatSatisfy(clause, asked);
  if (values?.length === 0) return [];
  // Several choices may be ticked at once, so clauses about them never exclude each other.
  if (values === undefined || asked.kind === 'multiple-choice' || before === 'many') return before;
  return before.flatMap((way) => bothWays(way, new Map([[clause.question, values]])));
}

/** Of the numbers that can be entered, one for each stretch between those that conditions compare with. */
function numbersThatSatisfy(
  clause: AnswerClause,
  { min, max, decimals = 0 }: QuestionOf<'number'>,
  bounds: readonly number[],
): number[] {
  const step = 10 ** -decimals;
  const candidates = new Set([min, max, ...bounds.flatMap((bound) => [bound - step, bound, bound + step])]);
  return [...candidates].filter((value) => {
    if (value < min || value > max) return false;
    if (clause.operator === 'at-least') return value >= clause.value;
    if (clause.operator === 'at-most') return value <= clause.value;
    return clause.operator === 'answered';
  });
}

function boundsIn(questions: readonly Question[]): Map<string, number[]> {
  const bounds = new Map<string, number[]>();
  for (const clause of questions.flatMap(({ showIf }) => clausesOf(showIf))) {
    if (!isAboutAnswer(clause) || !('value' in clause)) continue;
    bounds.set(clause.question, [...(bounds.get(clause.question) ?? []), clause.value]);
  }
  return bounds;
}

function bothWays(first: Way, second: Way): Way[] {
  const both = new Map(first);
  for (const [key, values] of second) {
    const allowed = both.get(key)?.filter((value) => values.includes(value)) ?? values;
    if (allowed.length === 0) return [];
    both.set(key, allowed);
  }
  return [both];
}

function limited(
  perClause: readonly (readonly Way[] | 'many')[],
  join: (ways: readonly (readonly Way[])[]) => readonly Way[] | 'many',
): readonly Way[] | 'many' {
  const finite = perClause.filter((ways) => ways !== 'many');
  if (finite.length < perClause.length) return 'many';
  const joined = join(finite);
  return joined.length > MOST_WAYS ? 'many' : joined;
}
