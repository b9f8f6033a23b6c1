import { Hono } from 'hono';
import { chooseMeasures } from '#shared/services/program/choose-measures.ts';
import { getMeasures } from '#shared/services/program/get-measures.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { measuresAsTyped, readMeasuresForm } from '../measures-form.ts';
import { MeasuresPage } from '../pages/measures-page.tsx';
import { readerOf, render } from '../render.tsx';

/** Choosing the figures that leadership watches, and what is wanted of them. */
export function measureRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/measures', async (c) => {
    const reader = readerOf(c);
    const watched = await getMeasures(c.var.context, { programId: c.req.param('programId') });
    const form = measuresAsTyped(watched, reader.language);
    const saved = c.req.query('saved') !== undefined;
    return render(c, <MeasuresPage reader={reader} watched={watched} form={form} saved={saved} />);
  });

  routes.post('/programs/:programId/measures', async (c) => {
    const { context } = c.var;
    const programId = c.req.param('programId');
    const form = readMeasuresForm(await readForm(c));
    const chosen = await chooseMeasures(context, { programId, ...form });
    if (chosen.outcome === 'saved') return c.redirect(`/programs/${programId}/measures?saved=yes`, 303);
    const page = { reader: readerOf(c), watched: await getMeasures(context, { programId }), form };
    if (chosen.outcome === 'changed-meanwhile') return render(c, <MeasuresPage {...page} conflict />, 409);
    // The page keeps the revision that was seen, so that what is mended is not taken for having seen more.
    const watched = { ...page.watched, revision: form.revision };
    return render(c, <MeasuresPage {...page} watched={watched} problems={chosen.problems} />, 422);
  });

  return routes;
}
