import { isRated } from '#shared/domain/survey/scale.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { errorId, groupId, helpId, variantId, wordingId } from './element-ids.ts';
import { HelpAndError } from './help-and-error.tsx';
import type { QuestionProps } from './question-props.ts';
import { ScaleFields } from './scale-fields.tsx';
import { TextField } from './text-field.tsx';

/** One question with its wording, help, error and fields. */
export function QuestionField(props: QuestionProps & { main: boolean }) {
  const { question, error } = props;
  const described = describedBy(props);
  const className = [question.kind === 'text' && 'field', props.main && 'main', error && 'wrong']
    .filter(Boolean)
    .join(' ');
  if (question.kind === 'text') {
    return (
      <div id={groupId(question)} class={className}>
        <TextField {...props} question={question} describedBy={described}>
          <Wording {...props} />
        </TextField>
      </div>
    );
  }
  return (
    <fieldset id={groupId(question)} class={className || undefined} aria-describedby={described}>
      <legend>
        <Wording {...props} />
      </legend>
      <HelpAndError {...props} />
      {isRated(question) ? (
        <ScaleFields {...props} question={question} />
      ) : (
        <ChoiceFields {...props} question={question} />
      )}
    </fieldset>
  );
}

/** The wording with its variants, one of which the style sheet shows, depending on earlier answers. */
function Wording({ question, language }: QuestionProps) {
  return (
    <>
      <span id={wordingId(question)}>{question.wording[language]}</span>
      {question.variants?.map(({ wording }, index) => (
        <span id={variantId(question, index)} class="variant">
          {wording[language]}
        </span>
      ))}
      {question.required && <span class="need"> ({surveyPhrases(language).required})</span>}
    </>
  );
}

function describedBy({ question, error }: QuestionProps): string | undefined {
  const ids = [question.help && helpId(question), error && errorId(question)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
