import { expect, it } from 'vitest';
import { defaultMeasures } from '#shared/domain/program/default-measures.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { aSurvey } from '#test/support/builders.ts';

it('watches the score of both sides, overall satisfaction and effort, at most four', () => {
  const measures = defaultMeasures(SURVEY_TEMPLATES.paired.surveys);
  expect(measures.map(({ side, metric }) => `${side} ${metric}`)).toEqual([
    'customer nps',
    'employee nps',
    'customer top-two-box',
    'customer effort',
  ]);
});

it('takes the headline where there are several scores, and invents nothing that is not asked', () => {
  const [recommend, ...others] = aSurvey().questions;
  const second = {
    key: 'recommend_branch',
    kind: 'nps',
    required: false,
    wording: { en: 'And the branch?', vi: 'Còn chi nhánh?' },
  } as const;
  const survey = aSurvey({ questions: [second, ...(recommend ? [recommend] : []), ...others] });
  expect(defaultMeasures({ customer: survey })).toEqual([
    { measureId: 'customer_nps', side: 'customer', question: 'recommend', metric: 'nps' },
  ]);
});
