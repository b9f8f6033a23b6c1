import type { Language } from '../../domain/localized.ts';
import type { AnswerError } from '../../domain/response/parse-answers.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import { possibleAnswers } from '../../domain/survey/possible-answers.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';

interface ErrorSummaryProps {
  readonly survey: Survey;
  readonly language: Language;
  readonly errors: readonly AnswerError[];
}

/** Everything to be mended, each a link to its field. It takes the focus, so that it is read out first. */
export function ErrorSummary({ survey, language, errors }: ErrorSummaryProps) {
  const { problems } = surveyPhrases(language);
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <h2>{problems.heading}</h2>
      <p>{problems.explanation}</p>
      <ul>
        {errors.map((error) => (
          <li>
            <a href={`#${firstField(survey, error.question)}`}>
              {errors.length > 1 && <>{wordingOf(survey, error.question, language)} </>}
              {error.message[language]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answers could not be taken: nothing is wrong with them. */
export function NotSent({ why }: { why: string }) {
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <p class="error">{why}</p>
    </div>
  );
}

/** Says which question is meant, where several have the same problem. */
function wordingOf(survey: Survey, key: string, language: Language): string | undefined {
  return itemNamed(survey, key)?.wording[language];
}

function firstField(survey: Survey, key: string): string {
  const question = itemNamed(survey, key);
  if (question?.kind === 'ranking') return fieldId(question, question.choices[0]?.key);
  return question ? fieldId(question, possibleAnswers(question)?.[0]) : key;
}
