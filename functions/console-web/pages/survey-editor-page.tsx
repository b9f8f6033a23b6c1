import { pagesOf } from '#shared/domain/survey/pages.ts';
import type { QuestionKind } from '#shared/domain/survey/question.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { ARRANGING_SCRIPT } from '../browser-scripts.ts';
import type { StaffReader } from '../environment.ts';
import { PageScript } from '../page-script.tsx';
import { NEW_QUESTION } from '../question-form.ts';
import { surveyPath } from '../survey-paths.ts';
import { shownWording } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { MovedNotice } from './move-buttons.tsx';
import { programTrail } from './program-trail.ts';
import { SurveyConsequences } from './survey-consequences.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { SurveyPreview } from './survey-preview.tsx';
import { SurveyProblems } from './survey-problems.tsx';
import { type MovedQuestion, SurveyQuestionList } from './survey-question-list.tsx';
import { SurveyRemarks } from './survey-remarks.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  /** The page of the survey that is shown beside the list, from 0. */
  readonly page: number;
  readonly moved?: MovedQuestion | undefined;
  readonly done?: string | undefined;
  readonly isOvertaken?: boolean;
}

/** What one side will be asked next: its questions, what is wrong with them, what they mean, how they look. */
export function SurveyEditorPage({ reader, view, page, moved, done, isOvertaken }: Props) {
  const { program, side, inWork, problems, hasChanges, otherSide } = view;
  const words = reader.phrases.surveys;
  const path = surveyPath(program, side);
  const mayEdit = mayEditSurvey(reader, view);
  const pages = pagesOf(inWork.content).length;
  return (
    <ConsolePage
      reader={reader}
      title={words.title[side]}
      lead={words.lead}
      trail={programTrail(reader, program)}
      actions={
        <>
          {otherSide && (
            <a class="button" href={`/programs/${program.programId}/surveys`}>
              {words.pair}
            </a>
          )}
          <a class="button" href={`${path}/versions`}>
            {words.versions}
          </a>
          {mayEdit && hasChanges && (
            <a class="button primary" href={`${path}/versions/new`}>
              {words.use}
            </a>
          )}
        </>
      }
    >
      {isOvertaken && <SurveyOvertakenNotice reader={reader} inWork={inWork} isKept={false} />}
      {done && <Notice kind="done">{done}</Notice>}
      {moved && <Moved reader={reader} view={view} moved={moved} />}
      {!mayEdit && <Notice>{words.readOnly[side]}</Notice>}
      <p class="muted">{stateWords(reader, view)}</p>
      <div class="beside">
        <div class="stack">
          <SurveyProblems {...{ reader, problems, path, mayEdit }} survey={inWork.content} />
          <SurveyRemarks reader={reader} survey={inWork.content} />
          <SurveyQuestionList {...{ reader, view, path, mayEdit, moved }} />
          {mayEdit && <AddQuestion reader={reader} view={view} path={path} />}
          <section class="card">
            <h2>{words.frame}</h2>
            <p>{shownWording(reader, inWork.content.title)}</p>
            <p class="muted small">
              {inWork.content.moments.map(({ name }) => shownWording(reader, name)).join(' · ')}
            </p>
            {mayEdit && (
              <a class="button" href={`${path}/frame`}>
                {words.editFrame}
              </a>
            )}
          </section>
          {hasChanges && <SurveyConsequences reader={reader} view={view} />}
        </div>
        <aside>
          <SurveyPreview reader={reader} path={path} pages={pages} page={Math.min(page, pages - 1)} />
        </aside>
      </div>
      {mayEdit && <PageScript script={ARRANGING_SCRIPT} />}
    </ConsolePage>
  );
}

export function mayEditSurvey({ staff }: StaffReader, { side }: Pick<SurveyView, 'side'>): boolean {
  return isAllowed({ kind: 'staff', staff }, permissionOf(side, 'edit-surveys'));
}

function stateWords({ language, timeZone, phrases }: StaffReader, view: SurveyView): string {
  const { state } = phrases.surveys;
  const version = formatNumber(language, view.inUse.version);
  const { savedAt, savedBy } = view.inWork;
  const when = savedAt && formatDayTime(language, savedAt, timeZone);
  return [
    view.hasChanges ? state.changed(version) : state.unchanged(version),
    when && (savedBy ? state.savedBy(savedBy, when) : state.saved(when)),
  ]
    .filter(Boolean)
    .join(' ');
}

function Moved({ reader, view, moved }: { reader: StaffReader; view: SurveyView; moved: MovedQuestion }) {
  const { content } = view.inWork;
  const index = content.questions.findIndex(({ key }) => key === moved.key);
  const question = content.questions[index];
  if (!question) return null;
  const page = pagesOf(content).findIndex((each) => each.includes(question));
  const number = (value: number) => formatNumber(reader.language, value);
  return (
    <MovedNotice
      text={reader.phrases.surveys.move.moved(
        shownWording(reader, question.wording),
        number(index + 1),
        number(content.questions.length),
        number(page + 1),
      )}
    />
  );
}

function AddQuestion({ reader, view, path }: { reader: StaffReader; view: SurveyView; path: string }) {
  const { surveys: words } = reader.phrases;
  const kinds = Object.entries(words.questions.kinds) as [QuestionKind, { name: string; hint: string }][];
  return (
    <section class="card">
      <h2>{words.add}</h2>
      <form class="stack tight" method="get" action={`${path}/questions/${NEW_QUESTION}`}>
        <SelectField
          name="kind"
          label={words.addKind}
          value="agreement"
          options={kinds
            .filter(([kind]) => kind !== 'estimate' || (view.side === 'employee' && view.otherSide))
            .map(([value, { name, hint }]) => ({ value, label: `${name} – ${hint}` }))}
        />
        <button type="submit">{words.addAction}</button>
      </form>
    </section>
  );
}
