import { valuesThatSatisfy } from './possible-answers.ts';
import type { Clause, Question } from './question.ts';
import type { Survey } from './survey.ts';

/** What must be answered on one way to a question: for each single-valued question the values still allowed. */
type Way = ReadonlyMap<string, readonly (string | number)[]>;

/** Conditions with more ways than this are not followed further and count as reachable. */
const MOST_WAYS = 500;

/**
 * The questions that no answers lead to. A clause also asks that the question it looks at is itself shown, so
 * the ways to that question are followed too.
 */
export function unreachableQuestions(survey: Pick<Survey, 'questions'>): Question[] {
  const ways = new Map<string, readonly Way[] | 'many'>();
  const seen = new Map<string, Question>();
  for (const question of survey.questions) {
    ways.set(question.key, waysTo(question, seen, ways));
    seen.set(question.key, question);
  }
  return survey.questions.filter((question) => ways.get(question.key)?.length === 0);
}

function waysTo(
  question: Question,
  seen: ReadonlyMap<string, Question>,
  known: ReadonlyMap<string, readonly Way[] | 'many'>,
): readonly Way[] | 'many' {
  if (!question.showIf) return [new Map()];
  const perClause = ('all' in question.showIf ? question.showIf.all : question.showIf.any).map((clause) =>
    waysThrough(clause, seen, known),
  );
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

function waysThrough(
  clause: Clause,
  seen: ReadonlyMap<string, Question>,
  known: ReadonlyMap<string, readonly Way[] | 'many'>,
): readonly Way[] | 'many' {
  const asked = seen.get(clause.question);
  const before = known.get(clause.question);
  if (!asked || !before) return [];
  const values = valuesThatSatisfy(clause, asked);
  if (values?.length === 0) return [];
  // Several choices may be ticked at once, so clauses about them never exclude each other.
  if (values === undefined || asked.kind === 'multiple-choice' || before === 'many') return before;
  return before.flatMap((way) => bothWays(way, new Map([[clause.question, values]])));
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
