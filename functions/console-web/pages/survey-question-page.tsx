import type { Localized } from '#shared/domain/localized.ts';
import type { NamedProblem } from '#shared/domain/survey/checks/named-problem.ts';
import type { Choice, Question } from '#shared/domain/survey/question.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { ChoiceField, SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { ARRANGING_SCRIPT, CHECKING_SCRIPT } from '../browser-scripts.ts';
import type { StaffReader } from '../environment.ts';
import { PageScript } from '../page-script.tsx';
import { NEW_QUESTION } from '../question-form.ts';
import { surveyPath } from '../survey-paths.ts';
import type { MovedLine } from '../typed-lines.ts';
import { RevisionField } from '../version-field.tsx';
import { BothLanguages } from './both-languages.tsx';
import { conditionWords, shownWording } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { MeaningFields } from './meaning-fields.tsx';
import { MovedLineNotice } from './movable-lines.tsx';
import { QuestionConditions } from './question-conditions.tsx';
import { QuestionKindFields } from './question-kind-fields.tsx';
import { QuestionSummary } from './question-summary.tsx';
import { SaveByEnter } from './save-by-enter.tsx';
import { mayEditSurvey } from './survey-editor-page.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { SurveyPreview } from './survey-preview.tsx';
import { surveyTrail } from './survey-trail.ts';
import { TickField } from './tick-field.tsx';
import { StrayWords, VariantFields } from './variant-fields.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  /** As saved, or as typed. One that is not there yet has the key `NEW_QUESTION`. */
  readonly question: Question;
  /** What is to be mended about the survey with this question in it. */
  readonly problems: readonly NamedProblem[];
  /** Number of the question, from 1. */
  readonly number: number;
  /** What is typed, as a query, where it is not saved. */
  readonly typed?: string | undefined;
  readonly done?: string | undefined;
  /** As somebody else has saved it meanwhile; `gone` where it was removed, `elsewhere` where it was not there yet. */
  readonly overtakenBy?: Question | 'gone' | 'elsewhere' | undefined;
  /** What was typed for conditions that somebody else has taken away. */
  readonly strays?: readonly Localized[];
  /** The key of the other side’s question that a new one is the twin of. */
  readonly twin?: string | undefined;
  /** The key of the question that a new one follows. */
  readonly after?: string | undefined;
  /** Whether it asks something else now, as chosen. */
  readonly sense?: string;
  /** The option or row that was just moved. */
  readonly moved?: MovedLine | undefined;
}

/** One question in both languages, with what is wrong with it and how it looks. */
export function SurveyQuestionPage(props: Props) {
  const { reader, view, question, number, typed, done, overtakenBy, strays = [], moved } = props;
  const { program, side, inWork } = view;
  const words = reader.phrases.surveys;
  const path = surveyPath(program, side);
  const isNew = question.key === NEW_QUESTION;
  const address = `${path}/questions/${question.key}`;
  const mayEdit = mayEditSurvey(reader, view);
  return (
    <ConsolePage
      reader={reader}
      title={isNew ? words.questions.newTitle : words.questions.number(String(number))}
      lead={words.questions.kinds[question.kind].name}
      trail={surveyTrail(reader, view)}
    >
      {moved ? (
        <MovedLineNotice reader={reader} moved={moved} lines={linesOf(question)} />
      ) : (
        done && <Notice kind="done">{done}</Notice>
      )}
      {overtakenBy && (
        <SurveyOvertakenNotice reader={reader} inWork={inWork} isKept>
          <Saved reader={reader} survey={inWork.content} by={overtakenBy} />
          <StrayWords reader={reader} words={strays} />
        </SurveyOvertakenNotice>
      )}
      <div class="beside">
        {mayEdit ? (
          <div class="stack">
            <Problems {...props} />
            <form
              class="stack"
              method="post"
              action={isNew ? `${path}/questions` : address}
              data-check={address}
            >
              <QuestionForm {...props} />
              <p class="hint" data-too-long="yes" hidden>
                {words.preview.tooLong}
              </p>
              <div class="row">
                <button type="submit" class="primary">
                  {words.save}
                </button>
                <button type="submit" formmethod="get" formaction={address}>
                  {words.preview.check}
                </button>
              </div>
            </form>
            {!isNew && <QuestionConditions reader={reader} view={view} question={question} path={address} />}
            {!isNew && (
              <p>
                <a class="button" href={`${address}/removal`}>
                  {words.removal.action}
                </a>
              </p>
            )}
          </div>
        ) : (
          <section class="card">
            <QuestionSummary reader={reader} survey={inWork.content} question={question} />
          </section>
        )}
        <aside>
          <SurveyPreview
            reader={reader}
            path={path}
            pages={1}
            page={0}
            question={question.key}
            typed={typed}
          />
        </aside>
      </div>
      {mayEdit && <PageScript script={CHECKING_SCRIPT} />}
      {mayEdit && linesOf(question).length > 0 && <PageScript script={ARRANGING_SCRIPT} />}
    </ConsolePage>
  );
}

function Saved({
  reader,
  survey,
  by,
}: {
  reader: StaffReader;
  survey: SurveyView['inWork']['content'];
  by: NonNullable<Props['overtakenBy']>;
}) {
  const { overtaken } = reader.phrases.surveys;
  if (by === 'elsewhere') return null;
  if (by === 'gone') return <p>{overtaken.gone}</p>;
  return (
    <>
      <h2>{overtaken.now}</h2>
      <QuestionSummary reader={reader} survey={survey} question={by} />
    </>
  );
}

function Problems({ reader, problems, number }: Props) {
  const words = reader.phrases.surveys.questions.problems;
  const here = problems.filter(({ question }) => question?.number === number);
  const sentences = [...new Set(here.map(({ explanation }) => explanation[reader.language]))];
  const isElsewhere = problems.some(({ question }) => question?.number !== number);
  return (
    <div class="stack tight" data-problems="yes" role="status">
      {sentences.length === 0 ? (
        <p class="muted small">{words.none}</p>
      ) : (
        <Notice kind="attention" title={words.title(sentences.length)}>
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isElsewhere && <p class="muted small">{words.elsewhere}</p>}
    </div>
  );
}

function QuestionForm({ reader, view, question, sense, twin, after, moved }: Props) {
  const words = reader.phrases.surveys.questions;
  return (
    <>
      <SaveByEnter label={reader.phrases.surveys.save} />
      <RevisionField revision={view.inWork.revision} />
      <input type="hidden" name="kind" value={question.kind} />
      {twin && <input type="hidden" name="twin" value={twin} />}
      {question.key === NEW_QUESTION && (
        <SelectField
          name="after"
          label={words.after}
          value={after ?? ''}
          options={[
            { value: '', label: words.atTheEnd },
            ...view.inWork.content.questions.map(({ key, wording }, index) => ({
              value: key,
              label: `${index + 1}. ${shownWording(reader, wording)}`,
            })),
          ]}
        />
      )}
      <BothLanguages reader={reader} name="wording" label={words.wording} rows={2} value={question.wording} />
      <BothLanguages reader={reader} name="help" label={words.help} rows={2} value={question.help} />
      <VariantFields
        reader={reader}
        variants={question.variants}
        label={(when) =>
          words.variantFor(words.conditions.worded(conditionWords(reader, view.inWork.content, when)))
        }
        rows={2}
      />
      <QuestionKindFields reader={reader} view={view} question={question} moved={moved} />
      <fieldset class="field">
        <legend>{words.asking}</legend>
        <TickField name="required" label={words.required} checked={question.required} />
        <TickField name="startsPage" label={words.startsPage} checked={question.startsPage} />
        {mayNotApply(question) && (
          <TickField
            name="notApplicable"
            label={words.notApplicable}
            checked={'notApplicable' in question && question.notApplicable}
          />
        )}
        {view.side === 'customer' && isChoice(question) && (
          <TickField name="other" label={words.other} checked={'other' in question && question.other} />
        )}
      </fieldset>
      {question.kind !== 'matrix' && (
        <fieldset class="field stack tight">
          <legend>{words.meaning}</legend>
          <MeaningFields reader={reader} view={view} value={question} prefix="" isRated={isRated(question)} />
        </fieldset>
      )}
      {wasAsked(view, question) && (
        <ChoiceField
          name="sense"
          kind="radio"
          look="cards"
          label={words.sense.title}
          hint={words.sense.hint}
          chosen={[sense === 'new' ? 'new' : 'same']}
          options={[
            { value: 'same', label: words.sense.same, hint: words.sense.sameHint },
            { value: 'new', label: words.sense.new, hint: words.sense.newHint },
          ]}
        />
      )}
    </>
  );
}

/** What can be moved within the question. */
function linesOf(question: Question): readonly Choice[] {
  if ('choices' in question) return question.choices;
  return 'rows' in question ? question.rows : [];
}

function wasAsked({ compared }: SurveyView, question: Question): boolean {
  return compared?.asked.questions.some(({ key }) => key === question.key) ?? false;
}

function isChoice({ kind }: Question): boolean {
  return kind === 'single-choice' || kind === 'multiple-choice';
}

function mayNotApply({ kind }: Question): boolean {
  return !['nps', 'estimate', 'ranking', 'text', 'consent'].includes(kind);
}
