import type { Language, Localized } from '../../domain/localized.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { errorId, helpId } from './element-ids.ts';
import { errorOf, type QuestionProps } from './question-props.ts';

/** What helps to answer, and what is wrong with the answer. */
export function HelpAndError({ question, language, errors }: QuestionProps) {
  return (
    <>
      {question.help && (
        <p id={helpId(question)} class="help">
          {question.help[language]}
        </p>
      )}
      <ErrorText question={question} language={language} error={errorOf(errors, question)} />
    </>
  );
}

interface ErrorTextProps {
  readonly question: { readonly key: string };
  readonly language: Language;
  readonly error: Localized | undefined;
}

export function ErrorText({ question, language, error }: ErrorTextProps) {
  if (!error) return null;
  return (
    <p id={errorId(question)} class="error">
      <span class="away">{surveyPhrases(language).problems.prefix} </span>
      {error[language]}
    </p>
  );
}
