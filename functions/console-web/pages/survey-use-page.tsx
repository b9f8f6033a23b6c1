import { formatNumber } from '#shared/locale/format.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { RevisionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { SurveyConsequences } from './survey-consequences.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { SurveyProblems } from './survey-problems.tsx';
import { surveyTrail } from './survey-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  readonly isOvertaken?: boolean;
}

/** Asks once more before the next version is made, and says what it means. */
export function SurveyUsePage({ reader, view, isOvertaken }: Props) {
  const { using } = reader.phrases.surveys;
  const { program, side, inUse, inWork, problems, hasChanges } = view;
  const path = surveyPath(program, side);
  const next = formatNumber(reader.language, inUse.version + 1);
  const isReady = hasChanges && problems.length === 0;
  return (
    <ConsolePage
      reader={reader}
      title={using.title[side]}
      lead={isReady ? using.explanation(next) : hasChanges ? using.notYet : using.unchanged}
      trail={surveyTrail(reader, view)}
    >
      {isOvertaken && <SurveyOvertakenNotice reader={reader} inWork={inWork} isKept={false} />}
      <SurveyProblems {...{ reader, problems, path }} survey={inWork.content} mayEdit />
      <SurveyConsequences reader={reader} view={view} />
      {!hasChanges && <Notice>{using.unchanged}</Notice>}
      <form class="row" method="post" action={`${path}/versions`}>
        <RevisionField revision={inWork.revision} />
        {isReady && (
          <button type="submit" class="primary">
            {using.confirm(next)}
          </button>
        )}
        <a class="button" href={path}>
          {using.back}
        </a>
      </form>
    </ConsolePage>
  );
}
