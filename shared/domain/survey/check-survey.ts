import type { Localized } from '../localized.ts';
import { valuesThatSatisfy } from './possible-answers.ts';
import type { Clause, Condition, Question } from './question.ts';
import { unreachableQuestions } from './reachability.ts';
import { isRated } from './scale.ts';
import type { SurveyDraft } from './survey.ts';

/** Something that keeps a survey from being used, said so that its author can mend it. */
export interface Problem {
  readonly code: string;
  /** The question it is about; absent where it is about the whole survey. */
  readonly question?: string;
  readonly explanation: Localized;
}

/** What is wrong with a survey beyond its shape; empty when it can be launched. */
export function surveyProblems(survey: SurveyDraft): Problem[] {
  const conditions = survey.questions.flatMap((question, index) =>
    conditionProblems(question, survey.questions.slice(0, index)),
  );
  return [
    ...duplicateKeys(survey),
    ...headlineProblems(survey),
    ...survey.questions.flatMap((question) => [
      ...momentProblems(question, survey),
      ...markProblems(question, survey),
    ]),
    ...conditions,
    ...(conditions.length === 0 ? unreachableProblems(survey) : []),
  ];
}

function duplicateKeys(survey: SurveyDraft): Problem[] {
  const choices = survey.questions.flatMap((question) =>
    'choices' in question && repeated(question.choices.map(({ key }) => key)).length > 0
      ? [
          problem('duplicate-choice', question, {
            en: 'Two choices have the same key. Give each its own.',
            vi: 'Hai lựa chọn trùng khóa. Mỗi lựa chọn cần một khóa riêng.',
          }),
        ]
      : [],
  );
  const questions = repeated(survey.questions.map(({ key }) => key)).map((key) => ({
    code: 'duplicate-question',
    question: key,
    explanation: {
      en: `Two questions have the key “${key}”. Give each its own.`,
      vi: `Hai câu hỏi cùng có khóa “${key}”. Mỗi câu hỏi cần một khóa riêng.`,
    },
  }));
  const moments = repeated(survey.moments.map(({ key }) => key)).map((key) => ({
    code: 'duplicate-moment',
    explanation: {
      en: `Two moments have the key “${key}”. Give each its own.`,
      vi: `Hai thời điểm cùng có khóa “${key}”. Mỗi thời điểm cần một khóa riêng.`,
    },
  }));
  return [...questions, ...moments, ...choices];
}

function headlineProblems(survey: SurveyDraft): Problem[] {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  if (headline && isRated(headline) && !headline.showIf) return [];
  return [
    {
      code: 'headline',
      question: survey.headline,
      explanation: {
        en: 'The headline question must be one of the questions, be rated, and always be shown.',
        vi: 'Câu hỏi chính phải có trong danh sách, có thang điểm và luôn được hiển thị.',
      },
    },
  ];
}

function momentProblems(question: Question, survey: SurveyDraft): Problem[] {
  if (question.moment === undefined || survey.moments.some(({ key }) => key === question.moment)) return [];
  return [
    problem('unknown-moment', question, {
      en: `The moment “${question.moment}” is not among the survey’s moments.`,
      vi: `Thời điểm “${question.moment}” không có trong danh sách thời điểm của khảo sát.`,
    }),
  ];
}

function conditionProblems(question: Question, earlier: readonly Question[]): Problem[] {
  const conditions = [question.showIf, ...(question.variants ?? []).map(({ when }) => when)];
  return conditions.flatMap(clausesOf).flatMap((clause) => {
    const asked = earlier.find(({ key }) => key === clause.question);
    if (!asked) {
      return problem('condition-not-earlier', question, {
        en: `Its condition looks at “${clause.question}”, which is not asked before it.`,
        vi: `Điều kiện dựa vào “${clause.question}”, nhưng câu đó không được hỏi trước câu này.`,
      });
    }
    if (canBeFulfilled(clause, asked)) return [];
    return problem('condition-value', question, {
      en: `Its condition expects an answer that “${clause.question}” cannot have.`,
      vi: `Điều kiện chờ một câu trả lời mà “${clause.question}” không thể có.`,
    });
  });
}

function unreachableProblems(survey: SurveyDraft): Problem[] {
  return unreachableQuestions(survey).map((question) =>
    problem('unreachable', question, {
      en: 'No answers lead to this question. Change its condition or remove it.',
      vi: 'Không có câu trả lời nào dẫn đến câu hỏi này. Hãy đổi điều kiện hoặc bỏ câu hỏi.',
    }),
  );
}

/** Some answer fulfils the clause, and it names no answer that does not exist. */
function canBeFulfilled(clause: Clause, asked: Question): boolean {
  const values = valuesThatSatisfy(clause, asked);
  if (clause.operator === 'one-of') return values?.length === new Set(clause.values).size;
  return values?.length !== 0;
}

function clausesOf(condition: Condition | undefined): readonly Clause[] {
  if (!condition) return [];
  return 'all' in condition ? condition.all : condition.any;
}

function markProblems(question: Question, survey: SurveyDraft): Problem[] {
  const found: Problem[] = [];
  if ((question.driver || question.treatment !== undefined) && !isRated(question)) {
    found.push(
      problem('not-rated', question, {
        en: 'Only a rated question can be a driver or a statement about treatment.',
        vi: 'Chỉ câu hỏi có thang điểm mới có thể là yếu tố tác động hoặc nhận định về cách đối xử.',
      }),
    );
  }
  if (question.kind === 'estimate' && survey.side !== 'employee') {
    found.push(
      problem('estimate-side', question, {
        en: 'Only employees estimate what the other side would say.',
        vi: 'Chỉ nhân viên mới dự đoán câu trả lời của phía bên kia.',
      }),
    );
  }
  const sameTreatment = survey.questions.filter(({ treatment }) => treatment === question.treatment);
  if (question.treatment !== undefined && sameTreatment.length > 1) {
    found.push(
      problem('duplicate-treatment', question, {
        en: `Two questions carry the treatment key “${question.treatment}”.`,
        vi: `Hai câu hỏi cùng mang khóa đối xử “${question.treatment}”.`,
      }),
    );
  }
  return found;
}

function problem(code: string, question: Question, explanation: Localized): Problem {
  return { code, question: question.key, explanation };
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
