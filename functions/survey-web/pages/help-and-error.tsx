import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { errorId, helpId } from './element-ids.ts';
import type { QuestionProps } from './question-props.ts';

/** What helps to answer, and what is wrong with the answer. */
export function HelpAndError({ question, language, error }: QuestionProps) {
  return (
    <>
      {question.help && (
        <p id={helpId(question)} class="help">
          {question.help[language]}
        </p>
      )}
      {error && (
        <p id={errorId(question)} class="error">
          <span class="away">{surveyPhrases(language).problems.prefix} </span>
          {error[language]}
        </p>
      )}
    </>
  );
}
