import type { Language, Localized } from '#shared/domain/localized.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { errorId, groupId, helpId, variantId, wordingId } from './element-ids.ts';
import { ScaleFields } from './scale-fields.tsx';
import { TextField } from './text-field.tsx';

export interface QuestionProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly language: Language;
  /** What is filled in already, as it was typed. */
  readonly given: readonly string[];
  readonly error?: Localized | undefined;
}

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
