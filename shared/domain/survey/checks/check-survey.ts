import type { SurveyDraft } from '../survey.ts';
import { conditionProblems } from './conditions.ts';
import { keyProblems } from './keys.ts';
import { tooLong } from './length.ts';
import { markProblems } from './marks.ts';
import { pageProblems } from './pages.ts';
import { placeholderProblems } from './placeholders.ts';
import type { Problem } from './problem.ts';
import { rangeProblems } from './ranges.ts';
import { untranslated } from './translations.ts';

/** What is wrong with a survey beyond its shape; empty when it can be launched. */
export function surveyProblems(survey: SurveyDraft): Problem[] {
  return [
    ...keyProblems(survey),
    ...markProblems(survey),
    ...rangeProblems(survey),
    ...placeholderProblems(survey),
    ...conditionProblems(survey),
    ...pageProblems(survey),
  ];
}

/** What may be meant, but usually is not. Nothing of it keeps a survey from being launched. */
export function surveyWarnings(survey: SurveyDraft): Problem[] {
  return [...tooLong(survey), ...untranslated(survey)];
}
