import type { Answer, Answers } from '../response/answers.ts';
import { NOT_APPLICABLE } from '../response/not-applicable.ts';
import type { AnswerClause, Clause, Condition } from './condition.ts';

export function clausesOf(condition: Condition | undefined): readonly Clause[] {
  if (!condition) return [];
  return 'all' in condition ? condition.all : condition.any;
}

export function isAboutAnswer(clause: Clause): clause is AnswerClause {
  return 'question' in clause;
}

/**
 * Whether a condition holds for these answers, all of which count as shown. Clauses about attributes are settled
 * before somebody sees a survey; one that is left is not known, and does not hold.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  const holdsAlone = (clause: Clause) => isAboutAnswer(clause) && clauseHolds(clause, answers);
  return 'all' in condition ? condition.all.every(holdsAlone) : condition.any.some(holdsAlone);
}

/** The answer to a question, or `undefined`; safe for keys such as `constructor`. */
export function answerTo(answers: Answers, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

export function clauseHolds(clause: AnswerClause, answers: Answers): boolean {
  const answer = answerTo(answers, clause.question);
  if (answer === undefined || answer === NOT_APPLICABLE) return false;
  switch (clause.operator) {
    case 'answered':
      return true;
    case 'at-least':
      return typeof answer === 'number' && answer >= clause.value;
    case 'at-most':
      return typeof answer === 'number' && answer <= clause.value;
    case 'one-of':
      return (Array.isArray(answer) ? answer : [answer]).some((value) => clause.values.includes(value));
  }
}
