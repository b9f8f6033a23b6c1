import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { NavigationItem } from '#shared/web/console-layout.tsx';
import type { Reader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { programTrail } from './program-trail.ts';

/** The way from home to the survey of one side, above its pages. */
export function surveyTrail(
  reader: Reader,
  { program, side }: Pick<SurveyView, 'program' | 'side'>,
): NavigationItem[] {
  return [
    ...programTrail(reader, program),
    { href: surveyPath(program, side), label: reader.phrases.surveys.title[side] },
  ];
}
