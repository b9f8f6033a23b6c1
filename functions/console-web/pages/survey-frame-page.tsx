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
import { MovableLines, MovedLineNotice, SaveByEnter } from './movable-lines.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { surveyTrail } from './survey-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  /** As saved, or as typed. */
  readonly frame: SurveyFrame;
  readonly isOvertaken?: boolean;
  /** The moment that was just moved. */
  readonly moved?: MovedLine | undefined;
  readonly done?: string | undefined;
}

const TEXTS = ['title', 'intro', 'thanks', 'next'] as const;

/** What stands around the questions, in both languages. */
export function SurveyFramePage({ reader, view, frame, isOvertaken, moved, done }: Props) {
  const { surveys } = reader.phrases;
  const words = surveys.frameForm;
  const { content, revision } = view.inWork;
  return (
    <ConsolePage reader={reader} title={words.title[view.side]} trail={surveyTrail(reader, view)}>
      {done && <Notice kind="done">{done}</Notice>}
      {moved && (
        <MovedLineNotice
          reader={reader}
          moved={moved}
          lines={frame.moments.map(({ name }) => ({ wording: name }))}
        />
      )}
      {isOvertaken && (
        <SurveyOvertakenNotice reader={reader} inWork={view.inWork} isKept>
          <h2>{surveys.overtaken.now}</h2>
          <SavedTexts reader={reader} survey={content} />
        </SurveyOvertakenNotice>
      )}
      <form class="stack" method="post" action={`${surveyPath(view.program, view.side)}/frame`}>
        <SaveByEnter reader={reader} />
        <RevisionField revision={revision} />
        {TEXTS.map((name) => (
          <BothLanguages
            reader={reader}
            name={name}
            label={words.names[name]}
            rows={name === 'title' ? 1 : 3}
            value={frame[name]}
          />
        ))}
        {frame.thanksVariants?.map(({ when, wording }, index) => (
          <BothLanguages
            reader={reader}
            name={`variant-${index}`}
            label={`${words.variant}: ${surveys.questions.conditions.worded(conditionWords(reader, content, when))}`}
            rows={3}
            value={wording}
          />
        ))}
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
      <PageScript script={ARRANGING_SCRIPT} />
    </ConsolePage>
  );
}

function SavedTexts({ reader, survey }: { reader: StaffReader; survey: SurveyDraft }) {
  const { names } = reader.phrases.surveys.frameForm;
  return (
    <dl class="facts">
      {TEXTS.map((name) => (
        <>
          <dt>{names[name]}</dt>
          <dd>
            <div lang="en">{survey[name]?.en}</div>
            <div lang="vi">{survey[name]?.vi}</div>
          </dd>
        </>
      ))}
    </dl>
  );
}
