import { clausesOf, isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { Reader } from '../environment.ts';
import { conditionWords } from './condition-words.ts';
import { VariantConditions } from './variant-conditions.tsx';

interface Props {
  readonly reader: Reader;
  readonly view: SurveyView;
  readonly question: Question;
  readonly path: string;
}

/** Who sees the question, and who reads which wording, in sentences. */
export function QuestionConditions({ reader, view, question, path }: Props) {
  const words = reader.phrases.surveys.questions.conditions;
  const survey = view.inWork.content;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>
        {question.showIf ? words.shown(conditionWords(reader, survey, question.showIf)) : words.always}{' '}
        <a href={`${path}/conditions/shown`}>
          {clausesOf(question.showIf).length > 0 ? words.change : words.add}
        </a>
      </p>
      {isWithheld(view, question) && <p class="hint">{words.withheld}</p>}
      <VariantConditions
        reader={reader}
        survey={survey}
        variants={question.variants}
        path={`${path}/conditions`}
        add={words.addWording}
      />
    </section>
  );
}

/** What employees write to a question that only some answers lead to is not released: it would tell those answers. */
function isWithheld({ side }: SurveyView, { kind, showIf }: Question): boolean {
  return side === 'employee' && kind === 'text' && clausesOf(showIf).some(isAboutAnswer);
}
