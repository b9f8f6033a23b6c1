import type { Localized } from '#shared/domain/localized.ts';
import { mayThankByAnswer } from '#shared/domain/survey/checks/marks.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { SurveyFrame } from '#shared/domain/survey/survey-edit.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { ARRANGING_SCRIPT } from '../browser-scripts.ts';
import type { StaffReader } from '../environment.ts';
import { PageScript } from '../page-script.tsx';
import { surveyPath } from '../survey-paths.ts';
import type { MovedLine } from '../typed-lines.ts';
import { RevisionField } from '../version-field.tsx';
import { BothLanguages } from './both-languages.tsx';
import { conditionWords, shownWording } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { MovableLines, MovedLineNotice } from './movable-lines.tsx';
import { SaveByEnter } from './save-by-enter.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { surveyTrail } from './survey-trail.ts';
import { VariantConditions } from './variant-conditions.tsx';
import { StrayWords, VariantFields } from './variant-fields.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  /** As saved, or as typed. */
  readonly frame: SurveyFrame;
  readonly isOvertaken?: boolean;
  /** What was typed for words of thanks whose condition somebody else has taken away. */
  readonly strays?: readonly Localized[];
  /** The moment that was just moved. */
  readonly moved?: MovedLine | undefined;
  readonly done?: string | undefined;
}

const TEXTS = ['title', 'intro', 'thanks', 'next'] as const;

/** What stands around the questions, in both languages. */
export function SurveyFramePage({ reader, view, frame, isOvertaken, strays = [], moved, done }: Props) {
  const { surveys } = reader.phrases;
  const words = surveys.frameForm;
  const { content, revision } = view.inWork;
  return (
    <ConsolePage reader={reader} title={words.title[view.side]} trail={surveyTrail(reader, view)}>
      {moved ? (
        <MovedLineNotice
          reader={reader}
          moved={moved}
          lines={frame.moments.map(({ name }) => ({ wording: name }))}
        />
      ) : (
        done && <Notice kind="done">{done}</Notice>
      )}
      {isOvertaken && (
        <SurveyOvertakenNotice reader={reader} inWork={view.inWork} isKept>
          <h2>{surveys.overtaken.now}</h2>
          <SavedTexts reader={reader} survey={content} />
          <StrayWords reader={reader} words={strays} />
        </SurveyOvertakenNotice>
      )}
      <form class="stack" method="post" action={`${surveyPath(view.program, view.side)}/frame`}>
        <SaveByEnter label={reader.phrases.surveys.save} />
        <RevisionField revision={revision} />
        <Text reader={reader} frame={frame} name="title" />
        <Text reader={reader} frame={frame} name="intro" />
        <Text reader={reader} frame={frame} name="thanks" />
        <VariantFields
          reader={reader}
          variants={frame.thanksVariants}
          label={(when) =>
            `${words.variant}: ${surveys.questions.conditions.worded(conditionWords(reader, content, when))}`
          }
          rows={3}
        />
        <Text reader={reader} frame={frame} name="next" />
        <SelectField
          name="headline"
          label={words.headline}
          hint={words.headlineHint}
          value={frame.headline}
          options={content.questions
            .filter((question) => isRated(question) && !question.showIf)
            .map(({ key, wording }) => ({ value: key, label: shownWording(reader, wording) }))}
        />
        <MovableLines
          reader={reader}
          list="moment"
          title={words.moments}
          hint={words.momentsHint}
          lines={frame.moments.map(({ key, name }) => ({ key, wording: name }))}
          label={words.moment}
          moved={moved}
        />
        <button type="submit" class="primary">
          {surveys.save}
        </button>
      </form>
      <ThanksConditions reader={reader} view={view} />
      <PageScript script={ARRANGING_SCRIPT} />
    </ConsolePage>
  );
}

function Text({ reader, frame, name }: Pick<Props, 'reader' | 'frame'> & { name: (typeof TEXTS)[number] }) {
  return (
    <BothLanguages
      reader={reader}
      name={name}
      label={reader.phrases.surveys.frameForm.names[name]}
      rows={name === 'title' ? 1 : 3}
      value={frame[name]}
    />
  );
}

/** Who reads which words of thanks, in sentences. */
function ThanksConditions({ reader, view }: { reader: StaffReader; view: SurveyView }) {
  const words = reader.phrases.surveys.questions.conditions.thanks;
  const { content } = view.inWork;
  return (
    <section class="card" id="thanks">
      <h2>{words.title}</h2>
      <p class="muted">{mayThankByAnswer(view.side) ? words.lead : words.alike}</p>
      <VariantConditions
        reader={reader}
        survey={content}
        variants={content.thanksVariants}
        path={`${surveyPath(view.program, view.side)}/frame/conditions`}
        add={words.add}
      />
    </section>
  );
}

function SavedTexts({ reader, survey }: { reader: StaffReader; survey: SurveyDraft }) {
  const { frameForm, questions } = reader.phrases.surveys;
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  return (
    <dl class="facts">
      {TEXTS.map((name) => (
        <>
          <dt>{frameForm.names[name]}</dt>
          <SavedWords words={survey[name]} />
        </>
      ))}
      {survey.thanksVariants?.map(({ when, wording }) => (
        <>
          <dt>
            {frameForm.variant}: {questions.conditions.worded(conditionWords(reader, survey, when))}
          </dt>
          <SavedWords words={wording} />
        </>
      ))}
      <dt>{frameForm.headline}</dt>
      <dd>{shownWording(reader, headline?.wording)}</dd>
      <dt>{frameForm.moments}</dt>
      <dd>{survey.moments.map(({ name }) => shownWording(reader, name)).join(' · ')}</dd>
    </dl>
  );
}

function SavedWords({ words }: { words: Localized | undefined }) {
  return (
    <dd>
      <div lang="en">{words?.en}</div>
      <div lang="vi">{words?.vi}</div>
    </dd>
  );
}
