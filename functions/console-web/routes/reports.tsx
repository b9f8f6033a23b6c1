import { Hono } from 'hono';
import { listActions } from '#shared/services/action/list-actions.ts';
import { getBrand } from '#shared/services/brand/get-brand.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import { askedCuts } from '../cut-query.ts';
import type { ConsoleEnv } from '../environment.ts';
import { ProgramReportPage } from '../pages/program-report-page.tsx';
import { WaveReportPage } from '../pages/wave-report-page.tsx';
import { readerOf, render } from '../render.tsx';
import { customerResultsOf, releasedResultsOf } from '../shown-results.ts';

/** Results as pages of paper. */
export function reportRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/report', async (c) => {
    const { context } = c.var;
    const { waveId, side, programId } = await getWave(context, { waveId: c.req.param('waveId') });
    const asked = askedCuts(c.req.query());
    const [results, { actions }, brand] = await Promise.all([
      side === 'customer'
        ? customerResultsOf(context, waveId, asked).then((customer) => ({ customer }))
        : releasedResultsOf(context, waveId, asked).then((employee) => ({ employee })),
      listActions(context, { programId }),
      getBrand(context),
    ]);
    return render(c, <WaveReportPage reader={readerOf(c)} brand={brand} actions={actions} {...results} />);
  });

  routes.get('/programs/:programId/report', async (c) => {
    const { context } = c.var;
    const { programId } = c.req.param();
    const pair = await getPairReport(context, { programId });
    const seen = (side: 'customer' | 'employee') =>
      pair.outcome === 'paired' && isAllowed(context.actor, `see-${side}-results`)
        ? pair[side].wave.waveId
        : undefined;
    const [customers, employees] = [seen('customer'), seen('employee')];
    const [customer, employee, { actions }, brand] = await Promise.all([
      customers && customerResultsOf(context, customers),
      employees && releasedResultsOf(context, employees),
      listActions(context, { programId }),
      getBrand(context),
    ]);
    const shown = { pair, actions, customer: customer || undefined, employee: employee || undefined };
    return render(c, <ProgramReportPage reader={readerOf(c)} brand={brand} {...shown} />);
  });

  return routes;
}
