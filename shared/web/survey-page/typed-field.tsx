import { NOT_APPLICABLE } from '../../domain/response/not-applicable.ts';
import type { QuestionOf } from '../../domain/survey/question.ts';
import { fieldId, unitId } from './element-ids.ts';
import { NotApplicable } from './not-applicable.tsx';
import { errorOf, type QuestionProps } from './question-props.ts';

interface TypedFieldProps extends QuestionProps<QuestionOf<'number' | 'date'>> {
  readonly describedBy: string | undefined;
}

/** One line for a number or a day. The server checks it: browsers disagree on what they let people type. */
export function TypedField(props: TypedFieldProps) {
  const { question, language, given, errors, describedBy } = props;
  const unit = question.kind === 'number' ? question.unit?.[language] : undefined;
  const typed = given.getAll(question.key).find((value) => value !== NOT_APPLICABLE);
  return (
    <>
      <div class="typed">
        <input
          {...(question.kind === 'number'
            ? { type: 'text', inputmode: 'decimal', placeholder: ' ' }
            : { type: 'date', min: question.earliest, max: question.latest })}
          class="line"
          id={fieldId(question)}
          name={question.key}
          value={typed ?? ''}
          autocomplete="off"
          aria-describedby={[describedBy, unit && unitId(question)].filter(Boolean).join(' ') || undefined}
          aria-invalid={errorOf(errors, question) ? 'true' : undefined}
        />
        {unit && <span id={unitId(question)}>{unit}</span>}
      </div>
      <NotApplicable {...props} />
    </>
  );
}
