import fc from 'fast-check';
import type { Answers } from '#shared/domain/response/answers.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { anyPosted, anySurvey } from './any-survey.ts';

type FilledForm = [survey: SurveyDraft, posted: [string, string][]];

/** A survey as somebody of the gold tier meets it, and what that person posts; now and then nonsense. */
const anyFilledForm: fc.Arbitrary<FilledForm> = anySurvey
  .map((draft) => personalSurvey(draft, { attributes: { tier: 'gold' }, words: {} }, { en: {}, vi: {} }))
  .chain((survey) =>
    fc
      .tuple(...survey.questions.map((question) => anyPosted(question)))
      .map((posted): FilledForm => [survey, posted.flat()]),
  );

/** Checks something for any survey and any answers to it that are accepted. */
export function forAcceptedAnswers(numRuns: number, check: (survey: SurveyDraft, answers: Answers) => void) {
  // Read inside the property: what a generator has filtered may come out differently when it is asked again.
  fc.assert(
    fc.property(anyFilledForm, ([survey, posted]) => {
      const { answers, errors } = parseAnswers(survey, new URLSearchParams(posted));
      fc.pre(errors.length === 0);
      check(survey, answers);
    }),
    { numRuns },
  );
}
