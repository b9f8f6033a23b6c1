import { surveyWarnings } from '#shared/domain/survey/checks/check-survey.ts';
import { named } from '#shared/domain/survey/checks/named-problem.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { Reader } from '../environment.ts';
import { ProblemList } from './problem-summary.tsx';

/** What its author may want to look at again; nothing of it keeps a survey from being asked. */
export function SurveyRemarks({ reader, survey }: { reader: Reader; survey: SurveyDraft }) {
  const warnings = named(survey, surveyWarnings(survey));
  if (warnings.length === 0) return null;
  return (
    <details class="muted small remarks">
      <summary>{reader.phrases.program.warnings(warnings.length)}</summary>
      <ProblemList reader={reader} problems={warnings} />
    </details>
  );
}
