import { Hono } from 'hono';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { getOtherMoments } from '#shared/services/results/get-other-moments.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { getReleasedResults } from '#shared/services/results/get-released-results.ts';
import { getRollingResults } from '#shared/services/results/get-rolling-results.ts';
import { getReleasedThemes } from '#shared/services/theme/get-released-themes.ts';
import { getWaveThemes } from '#shared/services/theme/get-wave-themes.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import type { ConsoleEnv } from '../environment.ts';
import { CustomerResultsPage } from '../pages/customer-results-page.tsx';
import { PairPage } from '../pages/pair-page.tsx';
import { ReleasedResultsPage } from '../pages/released-results-page.tsx';
import { RollingPage } from '../pages/rolling-page.tsx';
import { readerOf, render } from '../render.tsx';

/** What was found out. */
export function resultRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/results', async (c) => {
    const { context } = c.var;
    const { waveId, side } = await getWave(context, { waveId: c.req.param('waveId') });
    const reader = readerOf(c);
    if (side === 'customer') {
      const [results, otherMoments, themes] = await Promise.all([
        getCustomerResults(context, { waveId }),
        getOtherMoments(context, { waveId }),
        getWaveThemes(context, { waveId }),
      ]);
      const themesAsked = c.req.query('themes') === 'asked';
      return render(c, <CustomerResultsPage {...{ reader, results, otherMoments, themes, themesAsked }} />);
    }
    const [results, otherMoments] = await Promise.all([
      getReleasedResults(context, { waveId }),
      getOtherMoments(context, { waveId }),
    ]);
    const themes =
      results.outcome === 'released'
        ? await getReleasedThemes(context, { ...results.program, comments: results.comments })
        : [];
    return render(c, <ReleasedResultsPage {...{ reader, results, otherMoments, themes }} />);
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
