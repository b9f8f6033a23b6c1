import type { Question } from '#shared/domain/survey/question.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import { NoAnswer } from './no-answer.tsx';
import type { QuestionProps } from './question-props.ts';

type ChoiceQuestion = Extract<Question, { kind: 'single-choice' | 'multiple-choice' | 'yes-no' }>;

/** One choice, or several, or yes and no: one under the other, each a large target. */
export function ChoiceFields(props: QuestionProps<ChoiceQuestion>) {
  const { question, given } = props;
  const several = question.kind === 'multiple-choice';
  return (
    <>
      {optionsOf(props).map(({ value, wording }) => (
        <label class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={question.key}
            id={fieldId(question, value)}
            value={value}
            checked={given.includes(value)}
          />
          <span>{wording}</span>
        </label>
      ))}
      {!several && <NoAnswer {...props} />}
    </>
  );
}

function optionsOf({ question, language }: QuestionProps<ChoiceQuestion>) {
  const { yes, no } = surveyPhrases(language);
  if (question.kind === 'yes-no') {
    return [
      { value: 'yes', wording: yes },
      { value: 'no', wording: no },
    ];
  }
  return question.choices.map(({ key, wording }) => ({ value: key, wording: wording[language] }));
}
