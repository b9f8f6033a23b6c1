import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswer } from '#shared/domain/response/read-answer.ts';
import { pairProblems } from '#shared/domain/survey/check-pair.ts';
import { surveyProblems, surveyWarnings } from '#shared/domain/survey/checks/check-survey.ts';
import type { Condition } from '#shared/domain/survey/condition.ts';
import { itemsIn, itemsOf } from '#shared/domain/survey/items.ts';
import { personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { unreachableQuestions } from '#shared/domain/survey/reachability.ts';
import { shownQuestions } from '#shared/domain/survey/shown-questions.ts';
import { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { anySurvey, fieldsFor } from '#test/support/any-survey.ts';
import { aSurvey } from '#test/support/builders.ts';

const said = { en: 'Words', vi: 'Lời' };
const score: Question = { key: 'recommend', kind: 'nps', required: true, wording: said };
const yesNo = (key: string, showIf?: Condition): Question => ({
  key,
  kind: 'yes-no',
  required: false,
  wording: said,
  ...(showIf && { showIf }),
});
const problemsOf = (questions: Question[], overrides: Partial<SurveyDraft> = {}) =>
  surveyProblems(aSurvey({ questions, ...overrides })).map(({ code, question }) => [code, question]);

const drafts = Object.values(SURVEY_TEMPLATES).flatMap(({ surveys }): SurveyDraft[] =>
  Object.values(surveys),
);

it.each(drafts.map((draft) => [draft.title.en, draft] as const))(
  'finds nothing wrong with “%s”',
  (_, draft) => {
    expect(SurveyDraft.parse(draft)).toEqual(draft);
    expect(surveyProblems(draft)).toEqual([]);
    expect(surveyWarnings(draft)).toEqual([]);
    const drivers = itemsOf(draft).filter((question) => question.driver);
    expect(drivers.length === 0 || (drivers.length >= 4 && drivers.length <= 8)).toBe(true);
  },
);

it('finds that both halves of the paired template fit together', () => {
  const { customer, employee } = SURVEY_TEMPLATES.paired.surveys;
  expect(pairProblems(customer, employee)).toEqual([]);
  const cells = (draft: SurveyDraft) =>
    draft.questions
      .filter(({ moment, angle }) => moment && angle)
      .map(({ moment, angle }) => `${moment} ${angle}`);
  expect(cells(customer)).toEqual(cells(employee));
  expect(cells(customer)).toHaveLength(9);
  const treatments = (draft: SurveyDraft) =>
    draft.questions
      .filter(({ treatment }) => treatment)
      .map(({ treatment, wording }) => [treatment, wording]);
  expect(treatments(customer)).toEqual(treatments(employee));
  expect(treatments(customer)).toHaveLength(3);
});

it('offers measures that exist in the surveys of the template', () => {
  for (const { surveys, measures } of Object.values(SURVEY_TEMPLATES)) {
    for (const { side, question } of measures) {
      const draft: SurveyDraft | undefined = (surveys as Record<string, SurveyDraft>)[side];
      expect(draft && itemsOf(draft).map(({ key }) => key)).toContain(question);
    }
  }
});

it('finds halves that do not fit together', () => {
  const { customer, employee } = SURVEY_TEMPLATES.paired.surveys;
  const without = (...keys: string[]) => ({
    ...customer,
    questions: customer.questions.filter(({ key }) => !keys.includes(key)),
  });
  expect(
    pairProblems(without('recommend', 'respect'), employee).map(({ code, question }) => [code, question]),
  ).toEqual([
    ['estimate-unknown', 'customers_would_say'],
    ['treatment-unmatched', 'respect'],
  ]);
});

it('finds keys that are used twice', () => {
  expect(problemsOf([score, yesNo('same'), yesNo('same')])).toEqual([['duplicate-question', 'same']]);
  const twice: Question = {
    ...yesNo('pick'),
    kind: 'single-choice',
    choices: [
      { key: 'a', wording: said },
      { key: 'a', wording: said },
    ],
  };
  expect(problemsOf([score, twice])).toEqual([['duplicate-choice', 'pick']]);
  const moments = [
    { key: 'm', name: said },
    { key: 'm', name: said },
  ];
  expect(problemsOf([score], { moments })).toEqual([['duplicate-moment', undefined]]);
});

it('finds a headline that is missing, unrated or hidden', () => {
  expect(problemsOf([yesNo('sure')])).toEqual([['headline', 'recommend']]);
  expect(problemsOf([yesNo('sure'), score], { headline: 'sure' })).toEqual([['headline', 'sure']]);
  const hidden = { ...score, showIf: { all: [{ question: 'sure', operator: 'answered' as const }] } };
  expect(problemsOf([yesNo('sure'), hidden])).toEqual([['headline', 'recommend']]);
});

it('finds conditions on later, unknown and impossible answers', () => {
  const on = (clause: Extract<Condition, { all: unknown }>['all'][number]) => ({ all: [clause] });
  expect(
    problemsOf([
      score,
      yesNo('early', on({ question: 'late', operator: 'answered' })),
      yesNo('late', on({ question: 'nowhere', operator: 'answered' })),
      yesNo('itself', on({ question: 'itself', operator: 'answered' })),
      yesNo('off_the_scale', on({ question: 'recommend', operator: 'at-least', value: 11 })),
      yesNo('not_a_choice', on({ question: 'early', operator: 'one-of', values: ['yes', 'maybe'] })),
      {
        ...score,
        key: 'reworded',
        variants: [{ when: on({ question: 'gone', operator: 'answered' }), wording: said }],
      },
    ]),
  ).toEqual([
    ['condition-not-earlier', 'early'],
    ['condition-not-earlier', 'late'],
    ['condition-not-earlier', 'itself'],
    ['condition-value', 'off_the_scale'],
    ['condition-value', 'not_a_choice'],
    ['condition-not-earlier', 'reworded'],
  ]);
});

it('finds questions that no answers lead to, also over several steps', () => {
  const low = { question: 'recommend', operator: 'at-most', value: 6 } as const;
  const high = { question: 'recommend', operator: 'at-least', value: 9 } as const;
  expect(
    problemsOf([
      score,
      yesNo('unhappy', { all: [low] }),
      yesNo('both', { all: [low, high] }),
      yesNo('either', { any: [low, high] }),
      yesNo('happy_after_unhappy', {
        all: [high, { question: 'unhappy', operator: 'one-of', values: ['yes'] }],
      }),
      yesNo('after_nothing', { all: [{ question: 'both', operator: 'answered' }] }),
    ]),
  ).toEqual([
    ['unreachable', 'both'],
    ['unreachable', 'happy_after_unhappy'],
    ['unreachable', 'after_nothing'],
  ]);
});

it('calls a question unreachable only if no answers show it', () => {
  fc.assert(
    fc.property(anySurvey, fc.infiniteStream(fc.nat()), (survey, choices) => {
      const unreachable = unreachableQuestions(survey);
      const answers = Object.fromEntries(
        survey.questions.flatMap((question) => {
          const fields = new URLSearchParams(fieldsFor(question, () => choices.next().value));
          return itemsIn(question).map((item) => [item.key, readAnswer(item, fields).answer ?? '']);
        }),
      );
      const known = choices.next().value % 2 === 0 ? { tier: 'gold', order: 'A-17' } : {};
      const seen = personalSurvey(survey, { attributes: known, words: {} }, { en: {}, vi: {} });
      const shown = new Set(shownQuestions(seen, answers).map(({ key }) => key));
      expect(unreachable.filter(({ key }) => shown.has(key))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('finds marks that a question cannot carry', () => {
  const estimate: Question = { ...score, key: 'guess', kind: 'estimate', estimates: 'recommend' };
  expect(
    problemsOf([
      score,
      { ...yesNo('sure'), driver: true },
      { ...yesNo('treated'), treatment: 'respect' },
      estimate,
      { ...score, key: 'one', treatment: 'kept' },
      { ...score, key: 'two', treatment: 'kept' },
      { ...score, key: 'lost', moment: 'nowhere' },
    ]),
  ).toEqual([
    ['not-rated', 'sure'],
    ['not-rated', 'treated'],
    ['estimate-side', 'guess'],
    ['duplicate-treatment', 'one'],
    ['duplicate-treatment', 'two'],
    ['unknown-moment', 'lost'],
  ]);
});
