import { LONGEST_OTHER } from '../../domain/response/read-answer.ts';
import { OTHER, otherKey } from '../../domain/survey/possible-answers.ts';
import type { QuestionOf } from '../../domain/survey/question.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import { NoAnswer } from './no-answer.tsx';
import { NotApplicable } from './not-applicable.tsx';
import type { QuestionProps } from './question-props.ts';

type ChoiceQuestion = QuestionOf<'single-choice' | 'multiple-choice' | 'yes-no' | 'consent'>;

/** One choice, or several, or yes and no, or a box to tick: one under the other, each a large target. */
export function ChoiceFields(props: QuestionProps<ChoiceQuestion>) {
  const { question, language, given } = props;
  const isBox = question.kind === 'multiple-choice' || question.kind === 'consent';
  return (
    <>
      {optionsOf(props).map(({ value, wording }) => (
        <label class="choice">
          <input
            type={isBox ? 'checkbox' : 'radio'}
            name={question.key}
            id={fieldId(question, value)}
            value={value}
            checked={given.getAll(question.key).includes(value)}
          />
          <span>{wording}</span>
        </label>
      ))}
      {'other' in question && question.other && <OtherText {...props} />}
      <NotApplicable {...props} />
      {!isBox && !question.required && <NoAnswer name={question.key} language={language} />}
    </>
  );
}

/** The line behind "other". Without it being chosen, what is written in it is not kept. */
function OtherText({ question, language, given }: QuestionProps<ChoiceQuestion>) {
  const { otherPlease } = surveyPhrases(language);
  const name = otherKey(question);
  return (
    <input
      class="line"
      name={name}
      aria-label={otherPlease}
      placeholder={otherPlease}
      maxlength={LONGEST_OTHER}
      autocomplete="off"
      value={given.getAll(name).join(' ')}
    />
  );
}

function optionsOf({ question, language }: QuestionProps<ChoiceQuestion>) {
  const { yes, no, agree, other } = surveyPhrases(language);
  switch (question.kind) {
    case 'yes-no':
      return [
        { value: 'yes', wording: yes },
        { value: 'no', wording: no },
      ];
    case 'consent':
      return [{ value: 'yes', wording: agree }];
    default: {
      const listed = question.choices.map(({ key, wording }) => ({ value: key, wording: wording[language] }));
      return question.other ? [...listed, { value: OTHER, wording: other }] : listed;
    }
  }
}
