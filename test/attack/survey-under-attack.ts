import type { Question } from '#shared/domain/survey/question.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { aSurvey } from '#test/support/builders.ts';

const wording = { en: 'How is it here?', vi: 'Anh/Chị thấy thế nào?' };
const choice = (key: string) => ({ key, wording });

/** Of everything that is counted in another way one question, and follow-ups that only some are asked. */
const questions: Question[] = [
  { key: 'recommend', kind: 'nps', required: true, wording },
  { key: 'tools', kind: 'agreement', required: true, driver: true, wording },
  { key: 'manager', kind: 'rating', look: 'stars', required: false, driver: true, wording },
  {
    key: 'manager_listens',
    kind: 'agreement',
    required: false,
    wording,
    showIf: { all: [{ question: 'manager', operator: 'at-most', value: 2 }] },
  },
  { key: 'leaving', kind: 'yes-no', required: false, wording },
  {
    key: 'leaving_for',
    kind: 'single-choice',
    required: false,
    wording,
    choices: [choice('pay'), choice('family')],
    showIf: { all: [{ question: 'leaving', operator: 'one-of', values: ['yes'] }] },
  },
  {
    key: 'wishes',
    kind: 'multiple-choice',
    required: false,
    wording,
    choices: [choice('pay'), choice('training'), choice('canteen')],
  },
  { key: 'customers_would_say', kind: 'estimate', estimates: 'recommend', required: false, wording },
  { key: 'reason', kind: 'text', required: false, maxLength: 300, wording },
];

export const SURVEY_UNDER_ATTACK: Survey = aSurvey({
  surveyId: 'attacked00',
  side: 'employee',
  questions,
});
