import { pagesOf } from '#shared/domain/survey/pages.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { StaffReader } from '../environment.ts';
import { RevisionField } from '../version-field.tsx';
import { conditionWords, shownWording } from './condition-words.ts';
import { Grip, MoveButtons } from './move-buttons.tsx';
import { questionTags } from './question-words.ts';

/** The question that was just moved, and by which button. */
export interface MovedQuestion {
  readonly key: string;
  readonly by: 'up' | 'down' | undefined;
}

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  readonly path: string;
  readonly mayEdit: boolean;
  readonly moved?: MovedQuestion | undefined;
}

/** All questions page by page; each leads to its form and can be moved. */
export function SurveyQuestionList(props: Props) {
  const { reader, view, mayEdit } = props;
  const { inWork } = view;
  const words = reader.phrases.surveys;
  const pages = pagesOf(inWork.content);
  return (
    <section class="card" data-arrange={mayEdit ? 'yes' : undefined}>
      <h2>{words.list}</h2>
      {mayEdit && <p class="muted small">{words.move.hint}</p>}
      {pages.map((questions, index) => (
        <>
          {pages.length > 1 && <h3>{words.page(String(index + 1))}</h3>}
          <ol class="plain question-list">
            {questions.map((question) => (
              <QuestionLine {...props} question={question} />
            ))}
          </ol>
        </>
      ))}
      {mayEdit && (
        <form method="post" data-arranged="yes" hidden>
          <RevisionField revision={inWork.revision} />
        </form>
      )}
    </section>
  );
}

function QuestionLine({ reader, view, path, mayEdit, moved, question }: Props & { question: Question }) {
  const { content } = view.inWork;
  const { conditions } = reader.phrases.surveys.questions;
  const number = content.questions.indexOf(question) + 1;
  const place = `${path}/questions/${question.key}/place`;
  const isMoved = moved?.key === question.key;
  return (
    <li
      id={`question-${question.key}`}
      class={isMoved ? 'moved' : undefined}
      data-key={question.key}
      data-place={place}
    >
      {mayEdit ? <Grip /> : <span />}
      <div>
        <a href={`${path}/questions/${question.key}`}>
          {number}. {shownWording(reader, question.wording)}
        </a>
        <div class="muted small tags">
          {questionTags(reader, content, question, view.program.measures).join(' · ')}
        </div>
        {question.showIf && (
          <div class="small">{conditions.shown(conditionWords(reader, content, question.showIf))}</div>
        )}
      </div>
      {mayEdit && (
        <form method="post" action={place}>
          <RevisionField revision={view.inWork.revision} />
          <MoveButtons
            reader={reader}
            wording={shownWording(reader, question.wording)}
            isFirst={number === 1}
            isLast={number === content.questions.length}
            moved={isMoved ? moved : undefined}
          />
        </form>
      )}
    </li>
  );
}
