import type { Child } from 'hono/jsx';
import type { Question } from '#shared/domain/survey/question.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import { HelpAndError } from './help-and-error.tsx';
import type { QuestionProps } from './question-props.ts';

interface TextFieldProps extends QuestionProps<Extract<Question, { kind: 'text' }>> {
  readonly describedBy: string | undefined;
  readonly children: Child;
}

/**
 * Free text. The length is checked by the server alone: a browser would cut off what somebody pastes without
 * a word. The blank placeholder lets the style sheet tell whether something was typed.
 */
export function TextField(props: TextFieldProps) {
  const { question, language, given, error } = props;
  const limitId = `${question.key}-limit`;
  return (
    <>
      <label for={fieldId(question)}>{props.children}</label>
      <HelpAndError {...props} />
      <textarea
        id={fieldId(question)}
        name={question.key}
        placeholder=" "
        rows={4}
        aria-describedby={[props.describedBy, limitId].filter(Boolean).join(' ')}
        aria-invalid={error ? 'true' : undefined}
      >
        {given.join('\n')}
      </textarea>
      <p id={limitId} class="limit">
        {surveyPhrases(language).atMostCharacters(formatNumber(language, question.maxLength))}
      </p>
    </>
  );
}
