import { LANGUAGES } from '#shared/domain/localized.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { Reader } from '../environment.ts';
import { conditionWords, shownWording } from './condition-words.ts';
import { questionTags } from './question-words.ts';

interface Props {
  readonly reader: Reader;
  readonly survey: SurveyDraft;
  readonly question: Question;
}

/** A question to be read, not edited: both wordings, its options, its tags and its condition. */
export function QuestionSummary({ reader, survey, question }: Props) {
  const { phrases } = reader;
  const lines = 'choices' in question ? question.choices : question.kind === 'matrix' ? question.rows : [];
  return (
    <>
      <dl class="facts">
        {LANGUAGES.map((language) => (
          <>
            <dt>{phrases.surveys.questions.inLanguage[language]}</dt>
            <dd lang={language}>
              {question.wording[language] || phrases.surveys.noWording}
              {question.help && <div class="muted small">{question.help[language]}</div>}
            </dd>
          </>
        ))}
      </dl>
      {lines.length > 0 && (
        <ul class="points">
          {lines.map(({ wording }) => (
            <li>{shownWording(reader, wording)}</li>
          ))}
        </ul>
      )}
      <p class="muted small">{questionTags(reader, survey, question, []).join(' · ')}</p>
      {question.showIf && (
        <p class="small">
          {phrases.surveys.questions.conditions.shown(conditionWords(reader, survey, question.showIf))}
        </p>
      )}
    </>
  );
}
