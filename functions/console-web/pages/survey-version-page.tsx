import type { Side } from '#shared/domain/side.ts';
import { pagesOf } from '#shared/domain/survey/pages.ts';
import { questionChanges } from '#shared/domain/survey/question-changes.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { SurveyVersion, SurveyVersions } from '#shared/services/survey/list-survey-versions.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { shownWording } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { QuestionSummary } from './question-summary.tsx';
import { ChangeList } from './survey-consequences.tsx';
import { mayEditSurvey } from './survey-editor-page.tsx';
import { surveyTrail } from './survey-trail.ts';
import { madeWords } from './survey-versions-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  readonly found: SurveyVersions;
  readonly shown: SurveyVersion;
}

/** One version as it was asked, and how it differs from the one before. */
export function SurveyVersionPage({ reader, side, found, shown }: Props) {
  const { history, page } = reader.phrases.surveys;
  const { survey } = shown;
  const path = surveyPath(found.program, side);
  const before = found.versions.find((each) => each.survey.version === survey.version - 1)?.survey;
  const number = formatNumber(reader.language, survey.version);
  const pages = pagesOf(survey);
  return (
    <ConsolePage
      reader={reader}
      title={history.version(number)}
      lead={`${shownWording(reader, survey.title)} · ${madeWords(reader, shown)}`}
      trail={[
        ...surveyTrail(reader, { program: found.program, side }),
        { href: `${path}/versions`, label: history.title },
      ]}
      actions={
        mayEditSurvey(reader, { side }) && (
          <a class="button" href={`${path}/versions/${survey.version}/draft`}>
            {history.takeBack}
          </a>
        )
      }
    >
      <Notice>{history.looking(number)}</Notice>
      <section class="card">
        <h2>{history.changes}</h2>
        {before ? (
          <ChangeList reader={reader} changes={questionChanges(before, survey)} same={history.same} />
        ) : (
          <p>{history.first}</p>
        )}
      </section>
      {pages.map((questions, index) => (
        <section class="card">
          {pages.length > 1 && <h2>{page(String(index + 1))}</h2>}
          <ol class="plain list">
            {questions.map((question) => (
              <li>
                <QuestionSummary reader={reader} survey={survey} question={question} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </ConsolePage>
  );
}
