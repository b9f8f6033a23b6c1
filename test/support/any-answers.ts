import fc from 'fast-check';
import type { Answers } from '#shared/domain/response/answers.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { anyPosted, anySurvey } from './any-survey.ts';

/** A survey as somebody of the gold tier meets it, and answers to it that were accepted. */
export const anyAnsweredSurvey: fc.Arbitrary<[SurveyDraft, Answers]> = anySurvey
  .map((draft) => personalSurvey(draft, { attributes: { tier: 'gold' }, words: {} }, { en: {}, vi: {} }))
  .chain((survey) =>
    fc
      .tuple(...survey.questions.map((question) => anyPosted(question)))
      .map((posted) => ({ survey, ...parseAnswers(survey, new URLSearchParams(posted.flat())) })),
  )
  .filter(({ errors }) => errors.length === 0)
  .map(({ survey, answers }) => [survey, answers]);
