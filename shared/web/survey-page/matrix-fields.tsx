import { itemsIn } from '../../domain/survey/items.ts';
import type { QuestionOf } from '../../domain/survey/question.ts';
import { isRated } from '../../domain/survey/scale.ts';
import { errorId, groupId } from './element-ids.ts';
import { ErrorText } from './help-and-error.tsx';
import { NoAnswer } from './no-answer.tsx';
import { NotApplicable } from './not-applicable.tsx';
import { errorOf, type QuestionProps } from './question-props.ts';
import { Ends } from './scale-fields.tsx';
import { ScaleRow } from './scale-row.tsx';

/**
 * Several statements on one scale. Each row is a group of its own rather than a row of a table: it fits a phone, and
 * screen readers say the statement with each value.
 */
export function MatrixFields(props: QuestionProps<QuestionOf<'matrix'>>) {
  const { question, language, errors } = props;
  return (
    <>
      {itemsIn(question).map((item, index) => {
        const error = errorOf(errors, item);
        const row = question.rows[index];
        if (!isRated(item) || !row) return null;
        return (
          <fieldset
            id={groupId(item)}
            class={error ? 'row wrong' : 'row'}
            aria-describedby={error && errorId(item)}
          >
            <legend>{row.wording[language]}</legend>
            <ErrorText question={item} language={language} error={error} />
            <ScaleRow {...props} question={item} />
            <Ends question={item} language={language} />
            <NotApplicable {...props} question={item} />
            {!question.required && <NoAnswer name={item.key} language={language} />}
          </fieldset>
        );
      })}
    </>
  );
}
