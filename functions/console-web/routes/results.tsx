import { Hono } from 'hono';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { getReleasedResults } from '#shared/services/results/get-released-results.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import type { ConsoleEnv } from '../environment.ts';
import { CustomerResultsPage } from '../pages/customer-results-page.tsx';
import { PairPage } from '../pages/pair-page.tsx';
import { ReleasedResultsPage } from '../pages/released-results-page.tsx';
import { readerOf, render } from '../render.tsx';

/** What was found out. */
export function resultRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/results', async (c) => {
    const { context } = c.var;
    const { waveId, side } = await getWave(context, { waveId: c.req.param('waveId') });
    const reader = readerOf(c);
    if (side === 'customer') {
      const results = await getCustomerResults(context, { waveId });
      return render(c, <CustomerResultsPage reader={reader} results={results} />);
    }
    const results = await getReleasedResults(context, { waveId });
    return render(c, <ReleasedResultsPage reader={reader} results={results} />);
  });

  routes.get('/programs/:programId/pair', async (c) => {
    const report = await getPairReport(c.var.context, { programId: c.req.param('programId') });
    return render(c, <PairPage reader={readerOf(c)} report={report} />);
  });

  return routes;
}
