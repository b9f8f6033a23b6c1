import type { Answer, Answers } from '../response/answers.ts';
import type { Clause, Condition, Question } from './question.ts';
import type { Survey } from './survey.ts';

type Questions = Pick<Survey, 'questions'>;

/**
 * The questions that somebody with these answers gets to see, in the order of the survey. An answer to a
 * question that is itself not shown decides nothing.
 */
export function shownQuestions(survey: Questions, answers: Answers): Question[] {
  const shown: Question[] = [];
  const visible: Answers = {};
  for (const question of survey.questions) {
    if (question.showIf && !holds(question.showIf, visible)) continue;
    shown.push(question);
    const answer = answerTo(answers, question.key);
    if (answer !== undefined) visible[question.key] = answer;
  }
  return shown;
}

/** Whether a condition holds for these answers, all of which count as shown. */
export function holds(condition: Condition, answers: Answers): boolean {
  return 'all' in condition
    ? condition.all.every((clause) => clauseHolds(clause, answers))
    : condition.any.some((clause) => clauseHolds(clause, answers));
}

/** The answer to a question, or `undefined`; safe for keys such as `constructor`. */
export function answerTo(answers: Answers, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function clauseHolds(clause: Clause, answers: Answers): boolean {
  const answer = answerTo(answers, clause.question);
  if (answer === undefined) return false;
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
