import { Hono, type Context as HonoContext } from 'hono';
import { InvalidSurvey, NotFound } from '#shared/services/errors.ts';
import { editSurvey } from '#shared/services/survey/edit-survey.ts';
import { listSurveyVersions } from '#shared/services/survey/list-survey-versions.ts';
import { useSurvey } from '#shared/services/survey/use-survey.ts';
import { mustEdit, pathOf, SURVEY, surveyIn, viewOf } from '../edited-survey.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { overtakenEditor } from '../overtaken-editor.tsx';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { surveyTrail } from '../pages/survey-trail.ts';
import { SurveyUsePage } from '../pages/survey-use-page.tsx';
import { SurveyVersionPage } from '../pages/survey-version-page.tsx';
import { SurveyVersionsPage } from '../pages/survey-versions-page.tsx';
import { readerOf, render } from '../render.tsx';
import { revisionIn } from '../version-field.tsx';

const VERSION = `${SURVEY}/versions/:version` as const;

/** What was asked when; making the next version, and going back to an earlier one. */
export function surveyVersionRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(`${SURVEY}/versions`, async (c) => {
    const found = await listSurveyVersions(c.var.context, surveyIn(c));
    return render(c, <SurveyVersionsPage reader={readerOf(c)} side={surveyIn(c).side} found={found} />);
  });

  routes.get(`${SURVEY}/versions/new`, async (c) => {
    mustEdit(c);
    return render(c, <SurveyUsePage reader={readerOf(c)} view={await viewOf(c)} />);
  });

  routes.post(`${SURVEY}/versions`, async (c) => {
    mustEdit(c);
    const revision = revisionIn(await readForm(c));
    try {
      const { outcome } = await useSurvey(c.var.context, { ...surveyIn(c), revision });
      if (outcome === 'in-use') return c.redirect(`${pathOf(c)}?done=in-use`, 303);
      return render(c, <SurveyUsePage reader={readerOf(c)} view={await viewOf(c)} isOvertaken />, 409);
    } catch (error) {
      if (!(error instanceof InvalidSurvey)) throw error;
      return render(c, <SurveyUsePage reader={readerOf(c)} view={await viewOf(c)} />, 422);
    }
  });

  routes.get(VERSION, async (c) => {
    const { found, shown } = await versionIn(c);
    const page = { reader: readerOf(c), side: surveyIn(c).side, found, shown };
    return render(c, <SurveyVersionPage {...page} />);
  });

  routes.get(`${VERSION}/draft`, async (c) => {
    const { side } = surveyIn(c);
    mustEdit(c);
    const { found, shown } = await versionIn(c);
    const reader = readerOf(c);
    const { takingBack } = reader.phrases.surveys.history;
    const address = `${pathOf(c)}/versions/${shown.survey.version}`;
    return render(
      c,
      <ConfirmationPage
        reader={reader}
        title={takingBack.title(String(shown.survey.version))}
        explanation={takingBack.explanation}
        action={`${address}/draft`}
        confirm={takingBack.confirm}
        back={takingBack.back}
        backTo={address}
        trail={surveyTrail(reader, { program: found.program, side })}
        fields={{ revision: String(found.inWork.revision) }}
      />,
    );
  });

  routes.post(`${VERSION}/draft`, async (c) => {
    mustEdit(c);
    const revision = revisionIn(await readForm(c));
    const edit = { kind: 'take-back-version' as const, version: Number(c.req.param('version')) };
    const { outcome } = await editSurvey(c.var.context, { ...surveyIn(c), revision, edit });
    if (outcome === 'saved') return c.redirect(`${pathOf(c)}?done=taken-back`, 303);
    return await overtakenEditor(c);
  });

  return routes;
}

async function versionIn(c: HonoContext<ConsoleEnv, typeof VERSION>) {
  const found = await listSurveyVersions(c.var.context, surveyIn(c));
  const shown = found.versions.find(({ survey }) => String(survey.version) === c.req.param('version'));
  if (!shown) throw new NotFound(`version ${c.req.param('version')}`);
  return { found, shown };
}
