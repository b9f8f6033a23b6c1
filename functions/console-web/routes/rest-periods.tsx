import { Hono, type Context as HonoContext } from 'hono';
import type { RestPeriods } from '#shared/domain/wave/rest-settings.ts';
import { Invalid } from '#shared/services/errors.ts';
import { getRestPeriods } from '#shared/services/settings/get-rest-periods.ts';
import { saveRestPeriods } from '#shared/services/settings/save-rest-periods.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { RestPeriodsPage } from '../pages/rest-periods-page.tsx';
import { readerOf, render } from '../render.tsx';

/** How long customers are left in peace. */
export function restPeriodRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/sending', async (c) => {
    authorise(c.var.context.actor, 'edit-rest-periods');
    return page(c, await getRestPeriods(c.var.context), { isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/rest-periods', async (c) => {
    const form = await readForm(c);
    const typed = {
      relationshipInDays: Number(form.text('relationship')),
      anyInDays: Number(form.text('any')),
    };
    try {
      await saveRestPeriods(c.var.context, typed);
      return c.redirect('/settings/sending?saved=yes', 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return page(c, typed, { problem: error.explanation[c.var.reader.language] });
    }
  });

  return routes;
}

function page(c: HonoContext<ConsoleEnv>, rest: RestPeriods, said: { isSaved?: boolean; problem?: string }) {
  return render(c, <RestPeriodsPage reader={readerOf(c)} rest={rest} {...said} />, said.problem ? 422 : 200);
}
