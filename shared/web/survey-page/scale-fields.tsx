import type { RatedQuestion } from '../../domain/survey/scale.ts';
import { ratedScaleOf, valuesOf } from '../../domain/survey/scale.ts';
import { fieldId } from './element-ids.ts';
import { NoAnswer } from './no-answer.tsx';
import { NotApplicable } from './not-applicable.tsx';
import type { QuestionProps } from './question-props.ts';
import { ScaleRow } from './scale-row.tsx';
import { endsOf } from './scale-words.ts';

/** A scale as a row of values with named ends, or as a list where every value has a name of its own. */
export function ScaleFields(props: QuestionProps<RatedQuestion>) {
  const { question, language } = props;
  return (
    <>
      {question.kind === 'scale' && question.names ? (
        <NamedValues {...props} names={question.names.map((name) => name[language])} />
      ) : (
        <>
          <ScaleRow {...props} />
          <Ends {...props} />
        </>
      )}
      <NotApplicable {...props} />
      {!question.required && <NoAnswer name={question.key} language={language} />}
    </>
  );
}

/** The words under both ends of a scale; its values carry them for screen readers. */
export function Ends({ question, language }: Pick<QuestionProps<RatedQuestion>, 'question' | 'language'>) {
  const { low, high } = endsOf(question, language);
  return (
    <div class="ends" aria-hidden="true">
      <span>{low}</span>
      <span>{high}</span>
    </div>
  );
}

function NamedValues({
  question,
  given,
  names,
}: QuestionProps<RatedQuestion> & { names: readonly string[] }) {
  return (
    <>
      {valuesOf(ratedScaleOf(question)).map((value, index) => (
        <label class="choice">
          <input
            type="radio"
            name={question.key}
            id={fieldId(question, value)}
            value={String(value)}
            checked={given.getAll(question.key).includes(String(value))}
          />
          <span>{names[index]}</span>
        </label>
      ))}
    </>
  );
}
