import type { QuestionOf } from '../../domain/survey/question.ts';
import { formatNumber } from '../../locale/format.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import { errorOf, type QuestionProps } from './question-props.ts';

interface TextFieldProps extends QuestionProps<QuestionOf<'text'>> {
  readonly describedBy: string | undefined;
}

/**
 * Free text. The length is checked by the server alone: a browser would cut off what somebody pastes without
 * a word. The blank placeholder lets the style sheet tell whether something was typed.
 */
export function TextField({ question, language, given, errors, describedBy }: TextFieldProps) {
  const limitId = `${question.key}-limit`;
  return (
    <>
      <textarea
        id={fieldId(question)}
        name={question.key}
        placeholder=" "
        rows={4}
        aria-describedby={[describedBy, limitId].filter(Boolean).join(' ')}
        aria-invalid={errorOf(errors, question) ? 'true' : undefined}
      >
        {given.getAll(question.key).join('\n')}
      </textarea>
      <p id={limitId} class="limit">
        {surveyPhrases(language).atMostCharacters(formatNumber(language, question.maxLength))}
      </p>
    </>
  );
}
