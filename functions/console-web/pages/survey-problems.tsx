import type { NamedProblem } from '#shared/domain/survey/checks/named-problem.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';
import { problemPlace } from './problem-summary.tsx';

interface Props {
  readonly reader: Reader;
  readonly survey: SurveyDraft;
  readonly problems: readonly NamedProblem[];
  readonly path: string;
  /** Whether the reader may mend them. */
  readonly mayEdit: boolean;
}

/** Everything that keeps a survey from being asked, each with the way to where it is mended. */
export function SurveyProblems({ reader, survey, problems, path, mayEdit }: Props) {
  const { problems: words } = reader.phrases.surveys;
  if (problems.length === 0) return null;
  return (
    <Notice kind="attention" title={words.title(problems.length)}>
      <ul>
        {problems.map(({ question, explanation }) => {
          const key = question && survey.questions[question.number - 1]?.key;
          return (
            <li>
              {question && <>{problemPlace(reader, question)} </>}
              {explanation[reader.language]}{' '}
              {mayEdit && <a href={key ? `${path}/questions/${key}` : `${path}/frame`}>{words.open}</a>}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
