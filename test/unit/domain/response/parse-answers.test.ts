import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Answers } from '#shared/domain/response/answers.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { surveyProblems } from '#shared/domain/survey/checks/check-survey.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import { type AskedPerson, personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { answersToShown, shownQuestions } from '#shared/domain/survey/shown-questions.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { anyPosted, anySurvey, fieldsFor } from '#test/support/any-survey.ts';
import { aSurvey } from '#test/support/builders.ts';

const post = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, each] as [string, string]),
    ),
  );
const templates: SurveyDraft[] = [
  SURVEY_TEMPLATES['customer-nps'].surveys.customer,
  SURVEY_TEMPLATES['customer-moments'].surveys.customer,
  SURVEY_TEMPLATES['employee-pulse'].surveys.employee,
  SURVEY_TEMPLATES.paired.surveys.customer,
  SURVEY_TEMPLATES.paired.surveys.employee,
];
const nps = templates[0] as SurveyDraft;
const messagesOf = (survey: Pick<SurveyDraft, 'questions'>, fields: Record<string, string | string[]>) =>
  parseAnswers(survey, post(fields)).errors.map(({ question, message }) => [question, message.en]);

it('reads each kind of question into its own kind of answer', () => {
  const survey = SURVEY_TEMPLATES['customer-moments'].surveys.customer;
  const { answers, errors } = parseAnswers(
    survey,
    post({
      recommend: '0',
      reason: ' Chờ lâu. ',
      contact_me: 'yes',
      moments_met: ['support', 'choosing'],
      support_process: '2',
    }),
  );
  expect(errors).toEqual([]);
  expect(answers).toEqual({
    recommend: 0,
    reason: 'Chờ lâu.',
    contact_me: 'yes',
    moments_met: ['choosing', 'support'],
    support_process: 2,
  });
});

it('says what to do about each wrong answer, in the order of the survey', () => {
  expect(messagesOf(nps, { compared: '6', contact_me: 'perhaps' })).toEqual([
    ['recommend', 'Please choose a score from 0 to 10.'],
    ['compared', 'Please choose a score from 1 to 5.'],
  ]);
  expect(messagesOf(nps, { recommend: ['3', '4'] })).toEqual([['recommend', 'Please choose one answer.']]);
  expect(messagesOf(nps, { recommend: '3', contact_me: 'perhaps' })).toEqual([
    ['contact_me', 'Please choose from the answers shown.'],
  ]);
  for (const recommend of ['11', '-1', '3.0', ' 3', '٣', '1e1', 'NaN']) {
    expect(messagesOf(nps, { recommend })).toEqual([['recommend', 'Please choose a score from 0 to 10.']]);
  }
});

it('asks for every required kind in its own words', () => {
  const kinds: Question[] = [
    { key: 'words', kind: 'text', required: true, maxLength: 10, wording: { en: '?', vi: '?' } },
    { key: 'sure', kind: 'yes-no', required: true, wording: { en: '?', vi: '?' } },
    {
      key: 'some',
      kind: 'multiple-choice',
      required: true,
      wording: { en: '?', vi: '?' },
      choices: [
        { key: 'a', wording: { en: 'a', vi: 'a' } },
        { key: 'b', wording: { en: 'b', vi: 'b' } },
      ],
    },
  ];
  expect(messagesOf({ questions: kinds }, { words: ' \u202E ', sure: '' })).toEqual([
    ['words', 'Please write a few words.'],
    ['sure', 'Please choose one answer.'],
    ['some', 'Please choose at least one answer.'],
  ]);
});

it('counts letters, not bytes or halves of them', () => {
  const survey = aSurvey();
  const message = (reason: string) => messagesOf(survey, { recommend: '9', reason })[0]?.[1];
  expect(message('👍'.repeat(1000))).toBeUndefined();
  expect(message('e\u0302\u0301'.repeat(1000))).toBeUndefined();
  expect(message('👍'.repeat(1001))).toBe('Please shorten this by 1 character.');
  expect(message('ế'.repeat(1010))).toBe('Please shorten this by 10 characters.');
});

it.each(templates.map((survey) => [survey.title.en, survey] as const))(
  'lets “%s” be answered to the end on every path',
  (_, survey) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const fields = answerAsShown(survey, () => choices.next().value);
        const { answers, errors } = parseAnswers(survey, fields);
        expect(errors).toEqual([]);
        const shown = shownQuestions(survey, answers);
        expect(Object.keys(answers)).toEqual(shown.map(({ key }) => key));
      }),
    );
  },
);

/** Everything of it is known, or nothing: conditions on attributes then go one way or the other. */
const PEOPLE: AskedPerson[] = [{}, { tier: 'gold', order: 'A-17' }, { tier: 'silver' }].map((attributes) => ({
  attributes,
  words: {},
}));
const NO_WORDS = { en: {}, vi: {} };

it('lets any survey that has no problems be answered to the end on every path, by everybody', () => {
  fc.assert(
    fc.property(
      anySurvey,
      fc.constantFrom(...PEOPLE),
      fc.infiniteStream(fc.nat()),
      (draft, person, choices) => {
        fc.pre(surveyProblems(draft).length === 0);
        const survey = personalSurvey(draft, person, NO_WORDS);
        const fields = answerAsShown(survey, () => choices.next().value);
        const { answers, errors } = parseAnswers(survey, fields);
        expect(errors).toEqual([]);
        const shown = shownQuestions(survey, answers).flatMap(itemsIn);
        expect(new Set(keysOf(answers))).toEqual(new Set(shown.map(({ key }) => key)));
      },
    ),
    { numRuns: 500 },
  );
});

it('records no answer to a question that was not shown, whatever is posted', () => {
  const surveyAndForm = fc
    .tuple(fc.oneof(anySurvey, fc.constantFrom(...templates)), fc.constantFrom(...PEOPLE))
    .map(([draft, person]) => personalSurvey(draft, person, NO_WORDS))
    .chain((survey) =>
      fc.tuple(fc.constant(survey), fc.tuple(...survey.questions.map((question) => anyPosted(question)))),
    );
  fc.assert(
    fc.property(surveyAndForm, ([survey, posted]) => {
      const { answers, errors } = parseAnswers(survey, new URLSearchParams(posted.flat()));
      const shown = shownQuestions(survey, answers).flatMap(itemsIn);
      const shownKeys = new Set(shown.map(({ key }) => key));
      expect(keysOf(answers).filter((key) => !shownKeys.has(key))).toEqual([]);
      expect(Answers.safeParse(answers).success).toBe(true);
      expect(answersToShown(survey, answers)).toEqual(answers);
      const wrong = new Set(errors.map(({ question }) => question));
      const missing = shown.filter(({ key, required }) => required && !Object.hasOwn(answers, key));
      expect(missing.filter(({ key }) => !wrong.has(key))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Fills in every question that is shown, one after the other, as a person going down the page would. */
function answerAsShown(survey: Pick<SurveyDraft, 'questions'>, pick: () => number): URLSearchParams {
  const fields = new URLSearchParams();
  for (const question of survey.questions) {
    const { answers } = parseAnswers(survey, fields);
    if (!shownQuestions(survey, answers).includes(question)) continue;
    for (const [name, value] of fieldsFor(question, pick)) fields.append(name, value);
  }
  return fields;
}

/** The questions that have an answer; what was written behind "other" belongs to its question. */
function keysOf(answers: Answers): string[] {
  return [...new Set(Object.keys(answers).map((key) => key.split('.')[0] ?? ''))];
}
