import type { PropsWithChildren } from 'hono/jsx';
import type { SurveyInWork } from '#shared/domain/survey/survey-in-work.ts';
import { formatDayTime } from '#shared/locale/format.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';

type Props = PropsWithChildren<{
  readonly reader: Reader;
  /** As somebody else has saved it. */
  readonly inWork: SurveyInWork;
  /** What was typed is still in a form of the page. */
  readonly isKept: boolean;
}>;

/** Says who saved in between; what is there now goes inside. */
export function SurveyOvertakenNotice({ reader, inWork, isKept, children }: Props) {
  const { overtaken } = reader.phrases.surveys;
  const { savedBy, savedAt } = inWork;
  return (
    <Notice kind="problem" title={overtaken.title}>
      <div class="stack tight">
        <p>
          {savedBy && savedAt
            ? overtaken.by(savedBy, formatDayTime(reader.language, savedAt, reader.timeZone))
            : overtaken.bySomebody}{' '}
          {isKept ? overtaken.kept : overtaken.notDone}
        </p>
        {children}
      </div>
    </Notice>
  );
}
