import type { Answers } from '../response/answers.ts';
import { answerTo, holds } from './clauses.ts';
import { itemsIn } from './items.ts';
import { OTHER, otherKey } from './possible-answers.ts';
import type { Question } from './question.ts';
import type { Survey } from './survey.ts';

type Questions = Pick<Survey, 'questions'>;

/**
 * The questions that somebody with these answers gets to see, in the order of the survey. An answer to a
 * question that is itself not shown decides nothing.
 */
export function shownQuestions(survey: Questions, answers: Answers): Question[] {
  return walk(survey, answers).shown;
}

/** The answers without those to questions that the others do not show. */
export function answersToShown(survey: Questions, answers: Answers): Answers {
  return walk(survey, answers).visible;
}

function walk({ questions }: Questions, answers: Answers): { shown: Question[]; visible: Answers } {
  const shown: Question[] = [];
  const visible: Answers = {};
  for (const question of questions) {
    if (question.showIf && !holds(question.showIf, visible)) continue;
    shown.push(question);
    for (const item of itemsIn(question)) {
      const answer = answerTo(answers, item.key);
      if (answer === undefined) continue;
      visible[item.key] = answer;
      const other = answerTo(answers, otherKey(item));
      if (other !== undefined && [answer].flat().includes(OTHER)) visible[otherKey(item)] = other;
    }
  }
  return { shown, visible };
}
