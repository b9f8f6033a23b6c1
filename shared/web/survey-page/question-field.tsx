import type { Question } from '../../domain/survey/question.ts';
import { isRated } from '../../domain/survey/scale.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { errorId, fieldId, groupId, helpId, variantId, wordingId } from './element-ids.ts';
import { HelpAndError } from './help-and-error.tsx';
import { MatrixFields } from './matrix-fields.tsx';
import { errorOf, type QuestionProps } from './question-props.ts';
import { RankingFields } from './ranking-fields.tsx';
import { ScaleFields } from './scale-fields.tsx';
import { TextField } from './text-field.tsx';
import { TypedField } from './typed-field.tsx';

/** One question with its wording, help, error and fields. */
export function QuestionField(props: QuestionProps & { main: boolean }) {
  const { question, errors } = props;
  const isWrong = errorOf(errors, question) !== undefined;
  const hasOneField = isOneField(question);
  const className = [hasOneField && 'field', props.main && 'main', isWrong && 'wrong']
    .filter(Boolean)
    .join(' ');
  const described = describedBy(props);
  if (hasOneField) {
    return (
      <div id={groupId(question)} class={className}>
        <label for={fieldId(question)}>
          <Wording {...props} />
        </label>
        <HelpAndError {...props} />
        {question.kind === 'text' ? (
          <TextField {...props} question={question} describedBy={described} />
        ) : (
          <TypedField {...props} question={question} describedBy={described} />
        )}
      </div>
    );
  }
  return (
    <fieldset id={groupId(question)} class={className || undefined} aria-describedby={described}>
      <legend>
        <Wording {...props} />
      </legend>
      <HelpAndError {...props} />
      <Fields {...props} question={question} />
    </fieldset>
  );
}

type OneField = Extract<Question, { kind: 'text' | 'number' | 'date' }>;

function isOneField(question: Question): question is OneField {
  return question.kind === 'text' || question.kind === 'number' || question.kind === 'date';
}

function Fields({ question, ...props }: QuestionProps<Exclude<Question, OneField>>) {
  if (isRated(question)) return <ScaleFields {...props} question={question} />;
  switch (question.kind) {
    case 'matrix':
      return <MatrixFields {...props} question={question} />;
    case 'ranking':
      return <RankingFields {...props} question={question} />;
    default:
      return <ChoiceFields {...props} question={question} />;
  }
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

function describedBy({ question, errors }: QuestionProps): string | undefined {
  const ids = [question.help && helpId(question), errorOf(errors, question) && errorId(question)].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}
