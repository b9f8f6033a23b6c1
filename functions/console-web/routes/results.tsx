import { Hono } from 'hono';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { getRollingResults } from '#shared/services/results/get-rolling-results.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import { askedCuts, cutOfBar } from '../cut-query.ts';
import type { ConsoleEnv } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { CustomerResultsPage } from '../pages/customer-results-page.tsx';
import { PairPage } from '../pages/pair-page.tsx';
import { ReleasedResultsPage } from '../pages/released-results-page.tsx';
import { RollingPage } from '../pages/rolling-page.tsx';
import { readerOf, render } from '../render.tsx';
import { customerResultsOf, releasedResultsOf } from '../shown-results.ts';

/** What was found out. */
export function resultRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/results', async (c) => {
    const { context } = c.var;
    const { waveId, side } = await getWave(context, { waveId: c.req.param('waveId') });
    const reader = readerOf(c);
    const only = c.req.query('only');
    if (only !== undefined) return c.redirect(pathWith(`/waves/${waveId}/results`, cutOfBar(only)), 303);
    const asked = askedCuts(c.req.query());
    if (side === 'customer') {
      const themesAsked = c.req.query('themes') === 'asked';
      const shown = await customerResultsOf(context, waveId, asked);
      return render(c, <CustomerResultsPage {...shown} reader={reader} themesAsked={themesAsked} />);
    }
    const shown = await releasedResultsOf(context, waveId, asked);
    return render(c, <ReleasedResultsPage {...shown} reader={reader} />);
  });

  routes.get('/programs/:programId/pair', async (c) => {
    const report = await getPairReport(c.var.context, { programId: c.req.param('programId') });
    return render(c, <PairPage reader={readerOf(c)} report={report} />);
  });

  routes.get('/programs/:programId/rolling', async (c) => {
    const results = await getRollingResults(c.var.context, { programId: c.req.param('programId') });
    return render(c, <RollingPage reader={readerOf(c)} results={results} />);
  });

  return routes;
}
