import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { shownWording } from './condition-words.ts';
import { ConfirmationPage } from './confirmation-page.tsx';
import { surveyTrail } from './survey-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  readonly question: Question;
  /** How many conditions look at its answers. */
  readonly lookedAt: number;
}

/** Asks once more before a question is removed, and says what that leaves behind. */
export function RemoveQuestionPage({ reader, view, question, lookedAt }: Props) {
  const { removal } = reader.phrases.surveys;
  const { content, revision } = view.inWork;
  const path = `${surveyPath(view.program, view.side)}/questions/${question.key}`;
  const explanation = [
    removal.explanation,
    lookedAt > 0 && removal.lookedAt(lookedAt),
    question.key === content.headline && removal.headline,
    content.questions.length === 1 && removal.last,
  ];
  return (
    <ConfirmationPage
      reader={reader}
      title={removal.title(shownWording(reader, question.wording))}
      explanation={explanation.filter(Boolean).join(' ')}
      action={`${path}/removal`}
      confirm={removal.confirm}
      back={removal.back}
      backTo={path}
      trail={surveyTrail(reader, view)}
      fields={{ revision: String(revision) }}
    />
  );
}
