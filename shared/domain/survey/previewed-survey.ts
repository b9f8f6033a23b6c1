import { isAboutAnswer } from './clauses.ts';
import { itemsIn } from './items.ts';
import { pagesOf } from './pages.ts';
import { settledQuestion, settledVariants } from './settle.ts';
import type { Survey } from './survey.ts';

/**
 * The survey as its author looks at it: what depends on the person or on another page is shown, in its usual wording;
 * what depends on answers of the same page follows them.
 */
export function previewedSurvey<Kind extends Pick<Survey, 'questions'>>(survey: Kind): Kind {
  const questions = pagesOf(survey).flatMap((page) => {
    const here = new Set(page.flatMap(itemsIn).map(({ key }) => key));
    return page.flatMap(({ variants, ...question }) => {
      const isOpen = (clause: Parameters<Parameters<typeof settledVariants>[1]>[0]) =>
        isAboutAnswer(clause) && here.has(clause.question);
      return settledQuestion(question, (clause) => (isOpen(clause) ? undefined : true)).map((shown) => ({
        ...shown,
        ...(variants && {
          variants: settledVariants(variants, (clause) => (isOpen(clause) ? undefined : false)),
        }),
      }));
    });
  });
  return { ...survey, questions };
}
