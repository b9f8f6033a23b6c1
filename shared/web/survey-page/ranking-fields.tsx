import type { QuestionOf } from '../../domain/survey/question.ts';
import { placesOf, rankKey } from '../../domain/survey/ranking.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import type { QuestionProps } from './question-props.ts';

/** Each thing to rank with a list of places: by touch, by keyboard and by screen reader alike, without dragging. */
export function RankingFields({ question, language, given }: QuestionProps<QuestionOf<'ranking'>>) {
  const { rankHelp, noPlace, place } = surveyPhrases(language);
  const places = Array.from({ length: placesOf(question) }, (_, index) => String(index + 1));
  return (
    <>
      <p class="help">{rankHelp(places.length)}</p>
      {question.choices.map(({ key, wording }) => {
        const name = rankKey(question, key);
        const [chosen] = given.getAll(name);
        return (
          <div class="rank">
            <label for={fieldId(question, key)}>{wording[language]}</label>
            <select name={name} id={fieldId(question, key)}>
              <option value="">{noPlace}</option>
              {places.map((each) => (
                <option value={each} selected={each === chosen}>
                  {place(each)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </>
  );
}
