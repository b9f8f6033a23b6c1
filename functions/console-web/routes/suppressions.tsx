import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { Conflict, Invalid } from '#shared/services/errors.ts';
import { liftSuppression } from '#shared/services/suppression/lift-suppression.ts';
import { everySuppressed, listSuppressed } from '#shared/services/suppression/list-suppressed.ts';
import { suppressByHand } from '#shared/services/suppression/suppress-by-hand.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { SuppressionsPage } from '../pages/suppressions-page.tsx';
import { readerOf, render } from '../render.tsx';

const Done = z.enum(['added', 'alreadyThere', 'lifted', 'notThere']);
const Shown = z.object({
  search: z.string().max(254).catch(''),
  from: z.iso.datetime().optional().catch(undefined),
  done: Done.optional().catch(undefined),
});

/** Addresses that are never written to. */
export function suppressionRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/suppressions', async (c) => await page(c, {}));

  routes.post('/settings/suppressions', async (c) => {
    const typed = (await readForm(c)).text('email');
    try {
      const { outcome } = await suppressByHand(c.var.context, { email: typed });
      return c.redirect(
        `/settings/suppressions?done=${outcome === 'suppressed' ? 'added' : 'alreadyThere'}`,
        303,
      );
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await page(c, { typed, addProblem: error.explanation[c.var.reader.language] });
    }
  });

  routes.post('/settings/suppressions/:suppressionId/removal', async (c) => {
    const email = (await readForm(c)).text('email');
    try {
      const { outcome } = await liftSuppression(c.var.context, {
        suppressionId: c.req.param('suppressionId'),
        email,
      });
      return c.redirect(`/settings/suppressions?done=${outcome === 'lifted' ? 'lifted' : 'notThere'}`, 303);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return await page(c, { problem: error.explanation[c.var.reader.language] });
    }
  });

  return routes;
}

interface Said {
  readonly typed?: string;
  readonly addProblem?: string;
  readonly problem?: string;
}

async function page(c: HonoContext<ConsoleEnv>, said: Said) {
  const { search, from, done } = Shown.parse(c.req.query());
  const list = await listSuppressed(c.var.context, { search, from });
  const status = said.addProblem ? 422 : said.problem ? 409 : 200;
  return render(
    c,
    <SuppressionsPage
      reader={readerOf(c)}
      list={list}
      everything={() => everySuppressed(c.var.context, { search })}
      search={search}
      done={done}
      {...said}
    />,
    status,
  );
}
