import type { Answers } from '../response/answers.ts';
import { clauseHolds, isAboutAnswer } from './clauses.ts';
import { itemsIn } from './items.ts';
import type { Question } from './question.ts';
import { settledQuestion } from './settle.ts';
import { answersToShown, shownQuestions } from './shown-questions.ts';
import type { Survey } from './survey.ts';

type Questions = Pick<Survey, 'questions'>;

/** The questions page by page: one begins wherever a question starts a page. */
export function pagesOf({ questions }: Questions): Question[][] {
  const pages: Question[][] = [];
  for (const question of questions) {
    const last = pages.at(-1);
    if (last && !question.startsPage) last.push(question);
    else pages.push([question]);
  }
  return pages;
}

/** Numbers, from 0, of the pages on which somebody with these answers finds a question. */
export function pagesWithQuestions(survey: Questions, answers: Answers): number[] {
  const shown = new Set(shownQuestions(survey, answers));
  return pagesOf(survey).flatMap((page, index) =>
    page.some((question) => shown.has(question)) ? [index] : [],
  );
}

/**
 * The questions of one page as somebody with these answers may get to see them there. Conditions on other pages are
 * settled; those on answers of this page are still open.
 */
export function questionsOnPage(survey: Questions, page: number, answers: Answers): Question[] {
  const questions = pagesOf(survey)[page] ?? [];
  const here = new Set(questions.flatMap(itemsIn).map(({ key }) => key));
  const visible = answersToShown(survey, answers);
  return questions.flatMap((question) =>
    settledQuestion(question, (clause) =>
      isAboutAnswer(clause) && !here.has(clause.question) ? clauseHolds(clause, visible) : undefined,
    ),
  );
}
