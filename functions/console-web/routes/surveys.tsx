import { Hono } from 'hono';
import { Language } from '#shared/domain/localized.ts';
import { pagesOf } from '#shared/domain/survey/pages.ts';
import { previewedSurvey } from '#shared/domain/survey/previewed-survey.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { applyEdit } from '#shared/domain/survey/survey-edit.ts';
import { UnfinishedSurvey } from '#shared/domain/survey/survey-in-work.ts';
import { THRESHOLD_FLOORS } from '#shared/domain/wave/wave-plan.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { getShownBrand } from '#shared/services/brand/get-shown-brand.ts';
import { previewInvitation } from '#shared/services/program/preview-invitation.ts';
import { withUsualWords } from '#shared/services/program/with-usual-words.ts';
import { editSurvey } from '#shared/services/survey/edit-survey.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { groupId } from '#shared/web/survey-page/element-ids.ts';
import { renderSurveyPage } from '#shared/web/survey-page/survey-page.tsx';
import { mustEdit, pathOf, SURVEY, surveyIn, viewOf } from '../edited-survey.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, queryAsForm, readForm } from '../form.ts';
import { readFrameForm } from '../frame-form.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { SurveyEditorPage } from '../pages/survey-editor-page.tsx';
import { SurveyFramePage } from '../pages/survey-frame-page.tsx';
import { EDITED_QUESTION } from '../pages/survey-preview.tsx';
import { readerOf, render } from '../render.tsx';
import { sampleClosing } from '../sample-closing.ts';
import { movedInQuery, movedLine } from '../typed-lines.ts';
import { questionBefore, typedQuestion } from '../typed-question.ts';
import { strayWords } from '../typed-variants.ts';
import { revisionIn } from '../version-field.tsx';

/** In a preview nothing leads anywhere. */
const NOTHING_LEADS_AWAY = '<style>header a,button{pointer-events:none}</style></head>';

/** What one side will be asked next: all of it on one page, the texts around it, and how it will look. */
export function surveyRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(SURVEY, async (c) => {
    const view = await viewOf(c);
    const { done } = c.var.reader.phrases.surveys;
    const key = c.req.query('moved');
    const by = (['up', 'down'] as const).find((each) => each === c.req.query('by'));
    return render(
      c,
      <SurveyEditorPage
        reader={readerOf(c)}
        view={view}
        page={Math.max(0, Number(c.req.query('page')) || 0)}
        moved={key ? { key, by } : undefined}
        done={Object.entries(done).find(([name]) => name === c.req.query('done'))?.[1]}
      />,
    );
  });

  routes.get(`${SURVEY}/frame`, async (c) => {
    mustEdit(c);
    const view = await viewOf(c);
    const { done } = c.var.reader.phrases.surveys;
    return render(
      c,
      <SurveyFramePage
        reader={readerOf(c)}
        view={view}
        frame={view.inWork.content}
        moved={movedLine(queryAsForm(c))}
        done={c.req.query('done') === 'saved' ? done.saved : undefined}
      />,
    );
  });

  routes.post(`${SURVEY}/frame`, async (c) => {
    mustEdit(c);
    const form = await readForm(c);
    const view = await viewOf(c);
    const frame = readFrameForm(form, view.inWork.content);
    const { outcome } = await editSurvey(c.var.context, {
      ...surveyIn(c),
      revision: revisionIn(form),
      edit: { kind: 'change-frame', frame },
    });
    const moved = movedInQuery(form);
    if (outcome === 'saved')
      return c.redirect(`${pathOf(c)}${moved ? '/frame' : ''}?done=saved${moved}`, 303);
    const strays = strayWords(form, view.inWork.content.thanksVariants);
    const page = { reader: readerOf(c), view, frame, strays };
    return render(c, <SurveyFramePage {...page} isOvertaken />, 409);
  });

  routes.get(`${SURVEY}/preview`, async (c) => {
    const view = await viewOf(c);
    const content = await typedContent(c.var.context, view, queryAsForm(c));
    const survey = previewedSurvey(withUsualWords({ ...view.inUse, ...content }));
    const index = content.questions.findIndex(({ key }) => key === c.req.query('question'));
    const asked = c.req.query('question') === undefined ? undefined : content.questions.at(index);
    const page = asked
      ? pagesOf(content).findIndex((questions) => questions.includes(asked))
      : Number(c.req.query('page')) || 0;
    const { html } = renderSurveyPage({
      survey,
      wave: {
        closesAt: sampleClosing(c.var.reader.now),
        thresholds: THRESHOLD_FLOORS,
      },
      language: Language.catch(c.var.reader.language).parse(c.req.query('lang')),
      brand: await getShownBrand(c.var.context),
      channel: 'mail',
      page,
      given: new URLSearchParams(),
    });
    return c.html(withPlace(html, asked).replace('</head>', NOTHING_LEADS_AWAY), 200, MAIL_FRAME_HEADERS);
  });

  routes.get(`${SURVEY}/preview-mail`, async (c) => {
    const view = await viewOf(c);
    const language = Language.catch(c.var.reader.language).parse(c.req.query('lang'));
    const { html } = await previewInvitation(c.var.context, {
      ...surveyIn(c),
      asked: view.inWork.content,
      language,
      recipientName: CONSOLE_PHRASES[language].launch.sampleName,
      closesAt: sampleClosing(c.var.reader.now),
      fewestAnswers: THRESHOLD_FLOORS.scores,
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

/** A mark before the question that is edited, so that the page opens there. */
function withPlace(html: string, question: Question | undefined): string {
  if (!question) return html;
  const group = `id="${groupId(question)}"`;
  const start = html.lastIndexOf('<', html.indexOf(group));
  return start < 0 ? html : `${html.slice(0, start)}<a id="${EDITED_QUESTION}"></a>${html.slice(start)}`;
}

/** The survey with the question as it is typed, or as saved where nothing is typed or too little to be shown. */
async function typedContent(
  context: ConsoleEnv['Variables']['context'],
  view: SurveyView,
  query: Pick<Form, 'text'>,
): Promise<SurveyDraft> {
  const { content } = view.inWork;
  const key = query.text('question');
  if (!key || query.text('kind') === '') return content;
  const { edit } = await typedQuestion(context, view, questionBefore(view, key, query), query);
  const typed = applyEdit(content, edit);
  return typed && UnfinishedSurvey.safeParse(typed).success ? typed : content;
}
