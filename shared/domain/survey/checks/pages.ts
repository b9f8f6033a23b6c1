import { itemsIn } from '../items.ts';
import { pagesOf } from '../pages.ts';
import type { Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { clausesOfQuestion } from './conditions.ts';
import { type Problem, problem } from './problem.ts';

/** Kinds whose answers the page itself cannot compare: only the server can, once it has them. */
const NEEDS_A_PAGE: readonly Question['kind'][] = ['number', 'date'];

/** Conditions on typed numbers and dates need a new page between the two questions. */
export function pageProblems(survey: SurveyDraft): Problem[] {
  return pagesOf(survey).flatMap((page) => {
    const typed = page.filter(({ kind }) => NEEDS_A_PAGE.includes(kind)).flatMap(itemsIn);
    return page
      .filter((question) =>
        clausesOfQuestion(question).some((clause) => typed.some(({ key }) => key === clause.question)),
      )
      .map((question) =>
        problem('condition-same-page', question, {
          en: 'It depends on a number or a date on the same page. Let a new page start between the two.',
          vi: 'Câu này phụ thuộc vào một số hoặc ngày ở cùng trang. Hãy bắt đầu trang mới giữa hai câu.',
        }),
      );
  });
}
