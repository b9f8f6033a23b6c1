import type { Side } from '../../side.ts';
import { clausesOf, isAboutAnswer } from '../clauses.ts';
import { type Item, itemsIn, itemsOf } from '../items.ts';
import type { Question } from '../question.ts';
import { isRated } from '../scale.ts';
import type { SurveyDraft } from '../survey.ts';
import { type Problem, problem } from './problem.ts';

/** Headline, moments, drivers, treatments, estimates: what questions are marked with must make sense. */
export function markProblems(survey: SurveyDraft): Problem[] {
  return [
    ...headlineProblems(survey),
    ...thanksProblems(survey),
    ...survey.questions.flatMap((question) => [
      ...itemsIn(question).flatMap((item) => [
        ...momentProblems(item, survey),
        ...itemProblems(item, survey),
      ]),
      ...sideProblems(question, survey),
    ]),
  ];
}

function headlineProblems(survey: SurveyDraft): Problem[] {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const mayNotApply = headline && 'notApplicable' in headline && headline.notApplicable;
  if (headline && isRated(headline) && !headline.showIf && !mayNotApply) return [];
  return [
    {
      code: 'headline',
      question: survey.headline,
      explanation: {
        en: 'The headline question must be one of the questions, be rated, always be shown, and apply to everybody.',
        vi: 'Câu hỏi chính phải có trong danh sách, có thang điểm, luôn được hiển thị và áp dụng cho mọi người.',
      },
    },
  ];
}

/** The address of the last page says which words of thanks it shows. */
export function mayThankByAnswer(side: Side): boolean {
  return side !== 'employee';
}

function thanksProblems({ side, thanksVariants = [] }: SurveyDraft): Problem[] {
  const tells = thanksVariants.some(({ when }) => clausesOf(when).some(isAboutAnswer));
  if (mayThankByAnswer(side) || !tells) return [];
  return [
    {
      code: 'thanks-side',
      explanation: {
        en: 'Words of thanks that depend on answers would show what an employee answered. Thank everybody alike.',
        vi: 'Lời cảm ơn thay đổi theo câu trả lời sẽ để lộ nhân viên đã trả lời gì. Hãy cảm ơn mọi người như nhau.',
      },
    },
  ];
}

function momentProblems(item: Item, survey: SurveyDraft): Problem[] {
  if (item.moment === undefined || survey.moments.some(({ key }) => key === item.moment)) return [];
  return [
    problem('unknown-moment', item, {
      en: `The moment “${item.moment}” is not among the survey’s moments.`,
      vi: `Thời điểm “${item.moment}” không có trong danh sách thời điểm của khảo sát.`,
    }),
  ];
}

function itemProblems(item: Item, survey: SurveyDraft): Problem[] {
  const found: Problem[] = [];
  if ((item.driver || item.treatment !== undefined) && !isRated(item)) {
    found.push(
      problem('not-rated', item, {
        en: 'Only a rated question can be a driver or a statement about treatment.',
        vi: 'Chỉ câu hỏi có thang điểm mới có thể là yếu tố tác động hoặc nhận định về cách đối xử.',
      }),
    );
  }
  const sameTreatment = itemsOf(survey).filter(({ treatment }) => treatment === item.treatment);
  if (item.treatment !== undefined && sameTreatment.length > 1) {
    found.push(
      problem('duplicate-treatment', item, {
        en: `Two questions carry the treatment key “${item.treatment}”.`,
        vi: `Hai câu hỏi cùng mang khóa đối xử “${item.treatment}”.`,
      }),
    );
  }
  return found;
}

/** What only one side may be asked. */
function sideProblems(question: Question, { side }: SurveyDraft): Problem[] {
  if (question.kind === 'estimate' && side !== 'employee') {
    return [
      problem('estimate-side', question, {
        en: 'Only employees estimate what the other side would say.',
        vi: 'Chỉ nhân viên mới dự đoán câu trả lời của phía bên kia.',
      }),
    ];
  }
  if (side === 'employee' && 'other' in question && question.other) {
    return [
      problem('other-side', question, {
        en: 'What an employee writes behind “other” would show what that person chose. Ask for it in a text question.',
        vi: 'Nội dung nhân viên viết sau “khác” sẽ để lộ lựa chọn của người đó. Hãy hỏi bằng một câu hỏi viết tự do.',
      }),
    ];
  }
  return [];
}
