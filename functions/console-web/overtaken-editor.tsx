import { type AtSurvey, viewOf } from './edited-survey.ts';
import { SurveyEditorPage } from './pages/survey-editor-page.tsx';
import { readerOf, render } from './render.tsx';

/** The survey as it is now, for a press on a page that is no longer so. */
export async function overtakenEditor(c: AtSurvey) {
  const page = { reader: readerOf(c), view: await viewOf(c), page: 0 };
  return render(c, <SurveyEditorPage {...page} isOvertaken />, 409);
}
