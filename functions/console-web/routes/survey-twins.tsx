import { Hono, type Context as HonoContext } from 'hono';
import { Invalid } from '#shared/services/errors.ts';
import { addQuestionPair } from '#shared/services/survey/add-question-pair.ts';
import { getSurveyPair } from '#shared/services/survey/get-survey-pair.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { SurveyTwinsPage } from '../pages/survey-twins-page.tsx';
import { NOTHING_TYPED, readPairForm, type TypedPair } from '../pair-form.ts';
import { readerOf, render } from '../render.tsx';
import { revisionIn } from '../version-field.tsx';

const SURVEYS = '/programs/:programId/surveys';

/** Both sides of a program next to each other, and adding to both at once. */
export function surveyTwinRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(SURVEYS, async (c) => {
    const { add } = c.var.reader.phrases.surveys.twins;
    return await twinsPage(c, { done: c.req.query('done') === 'added' ? add.done : undefined });
  });

  routes.post(`${SURVEYS}/pairs`, async (c) => {
    const { language, phrases } = c.var.reader;
    const form = await readForm(c);
    const typed = readPairForm(form);
    const programId = c.req.param('programId');
    const revisions = {
      customer: revisionIn(form, 'revision-customer'),
      employee: revisionIn(form, 'revision-employee'),
    };
    try {
      const { outcome } = await addQuestionPair(c.var.context, { programId, revisions, ...typed });
      if (outcome === 'saved') return c.redirect(`/programs/${programId}/surveys?done=added`, 303);
      return await twinsPage(c, { typed, problem: phrases.surveys.twins.add.overtaken, status: 409 });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await twinsPage(c, { typed, problem: error.explanation[language], status: 422 });
    }
  });

  return routes;
}

interface Shown {
  readonly typed?: TypedPair;
  readonly problem?: string;
  readonly done?: string | undefined;
  readonly status?: 200 | 409 | 422;
}

async function twinsPage(
  c: HonoContext<ConsoleEnv, typeof SURVEYS>,
  { typed = NOTHING_TYPED, problem, done, status = 200 }: Shown,
) {
  const view = await getSurveyPair(c.var.context, { programId: c.req.param('programId') });
  const page = { reader: readerOf(c), view, typed, problem, done };
  return render(c, <SurveyTwinsPage {...page} />, status);
}
