import { NOT_APPLICABLE } from '../../domain/response/not-applicable.ts';
import type { Item } from '../../domain/survey/items.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { fieldId, wordingId } from './element-ids.ts';
import type { QuestionProps } from './question-props.ts';

/** The way out of a question that does not concern somebody, where it offers one. */
export function NotApplicable({ question, language, given }: QuestionProps<Item>) {
  if (!('notApplicable' in question) || !question.notApplicable) return null;
  const isTyped = question.kind === 'number' || question.kind === 'date';
  return (
    <label class="choice apart">
      <input
        type={isTyped || question.kind === 'multiple-choice' ? 'checkbox' : 'radio'}
        name={question.key}
        id={fieldId(question, NOT_APPLICABLE)}
        value={NOT_APPLICABLE}
        aria-describedby={isTyped ? wordingId(question) : undefined}
        checked={given.getAll(question.key).includes(NOT_APPLICABLE)}
      />
      <span>{surveyPhrases(language).notApplicable}</span>
    </label>
  );
}
