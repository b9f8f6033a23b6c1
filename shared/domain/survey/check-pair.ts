import type { Problem } from './checks/problem.ts';
import { itemsOf } from './items.ts';
import { scaleOf } from './scale.ts';
import type { SurveyDraft } from './survey.ts';

/** What keeps two surveys from being laid side by side: estimates, treatment statements, shared moments. */
export function pairProblems(customer: SurveyDraft, employee: SurveyDraft): Problem[] {
  return [...estimateProblems(customer, employee), ...treatmentProblems(customer, employee)];
}

function estimateProblems(customer: SurveyDraft, employee: SurveyDraft): Problem[] {
  return employee.questions.flatMap((question) => {
    if (question.kind !== 'estimate') return [];
    const estimated = itemsOf(customer).find(({ key }) => key === question.estimates);
    const scale = estimated && scaleOf(estimated);
    if (scale?.max === scaleOf(question)?.max) return [];
    return [
      {
        code: 'estimate-unknown',
        question: question.key,
        explanation: {
          en: `Customers are not asked “${question.estimates}” on a scale from 0 to 10.`,
          vi: `Khách hàng không được hỏi “${question.estimates}” theo thang điểm từ 0 đến 10.`,
        },
      },
    ];
  });
}

function treatmentProblems(customer: SurveyDraft, employee: SurveyDraft): Problem[] {
  return itemsOf(employee).flatMap((question) => {
    if (question.treatment === undefined) return [];
    const mirror = itemsOf(customer).find(({ treatment }) => treatment === question.treatment);
    if (mirror && scaleOf(mirror)?.max === scaleOf(question)?.max) return [];
    return [
      {
        code: 'treatment-unmatched',
        question: question.key,
        explanation: {
          en: `Customers are not asked the statement “${question.treatment}” on the same scale.`,
          vi: `Khách hàng không được hỏi nhận định “${question.treatment}” theo cùng thang điểm.`,
        },
      },
    ];
  });
}
