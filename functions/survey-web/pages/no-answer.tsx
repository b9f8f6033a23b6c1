import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import type { QuestionProps } from './question-props.ts';

/** Takes a choice back without script; shown once something is chosen. */
export function NoAnswer({ question, language }: QuestionProps) {
  if (question.required) return null;
  return (
    <label class="none">
      <input type="radio" name={question.key} value="" />
      <span>{surveyPhrases(language).noAnswer}</span>
    </label>
  );
}
