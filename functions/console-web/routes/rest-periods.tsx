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
import { seenVersionIn } from '../version-field.tsx';

/** How long customers are left in peace. */
export function restPeriodRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/sending', async (c) => {
    authorise(c.var.context.actor, 'edit-rest-periods');
    const rest = await getRestPeriods(c.var.context);
    return page(c, rest, { version: rest.version, isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/rest-periods', async (c) => {
    const form = await readForm(c);
    const typed = {
      relationshipInDays: Number(form.text('relationship')),
      anyInDays: Number(form.text('any')),
    };
    const seen = seenVersionIn(form);
    try {
      const { outcome } = await saveRestPeriods(c.var.context, typed, seen);
      if (outcome === 'saved') return c.redirect('/settings/sending?saved=yes', 303);
      const now = await getRestPeriods(c.var.context);
      return page(c, typed, { version: now.version, overtakenBy: now });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return page(c, typed, { version: seen, problem: error.explanation[c.var.reader.language] });
    }
  });

  return routes;
}

type Said = Omit<Parameters<typeof RestPeriodsPage>[0], 'reader' | 'rest'>;

function page(c: HonoContext<ConsoleEnv>, rest: RestPeriods, said: Said) {
  const status = said.overtakenBy ? 409 : said.problem ? 422 : 200;
  return render(c, <RestPeriodsPage reader={readerOf(c)} rest={rest} {...said} />, status);
}
