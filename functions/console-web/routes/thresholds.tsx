import { Hono, type Context as HonoContext } from 'hono';
import type { CompanyThresholds } from '#shared/domain/wave/company-thresholds.ts';
import { Invalid } from '#shared/services/errors.ts';
import { getThresholds } from '#shared/services/settings/get-thresholds.ts';
import { saveThresholds } from '#shared/services/settings/save-thresholds.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ThresholdsPage } from '../pages/thresholds-page.tsx';
import { readerOf, render } from '../render.tsx';
import { versionIn } from '../version-field.tsx';

/** How many answers of employees anything needs to be shown. */
export function thresholdRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/thresholds', async (c) => {
    authorise(c.var.context.actor, 'edit-thresholds');
    return await page(c, { isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/thresholds', async (c) => {
    const form = await readForm(c);
    const typed = { scores: Number(form.text('scores')), comments: Number(form.text('comments')) };
    try {
      const { outcome } = await saveThresholds(c.var.context, typed, versionIn(form));
      if (outcome === 'saved') return c.redirect('/settings/thresholds?saved=yes', 303);
      return await page(c, { typed, isOvertaken: true });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const seen = versionIn(form);
      return await page(c, { typed, seen, problem: error.explanation[c.var.reader.language] });
    }
  });

  return routes;
}

interface Shown {
  readonly typed?: CompanyThresholds;
  /** The version that was typed over; otherwise that of now. */
  readonly seen?: number;
  readonly isSaved?: boolean;
  readonly isOvertaken?: boolean;
  readonly problem?: string;
}

async function page(c: HonoContext<ConsoleEnv>, { typed, seen, isSaved, isOvertaken, problem }: Shown) {
  const now = await getThresholds(c.var.context);
  const shown = (
    <ThresholdsPage
      reader={readerOf(c)}
      typed={typed ?? now}
      version={seen ?? now.version ?? 0}
      overtakenBy={isOvertaken ? now : undefined}
      isSaved={isSaved === true}
      problem={problem}
    />
  );
  return render(c, shown, isOvertaken ? 409 : problem ? 422 : 200);
}
