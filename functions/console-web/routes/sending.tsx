import { Hono } from 'hono';
import { Invalid } from '#shared/services/errors.ts';
import { authorise, permissionOf } from '#shared/services/staff/authorise.ts';
import { getWave } from '#shared/services/wave/get-wave.ts';
import { listUndelivered } from '#shared/services/wave/list-undelivered.ts';
import { pauseWave } from '#shared/services/wave/pause-wave.ts';
import { resumeWave } from '#shared/services/wave/resume-wave.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { PausePage } from '../pages/pause-page.tsx';
import { ResumptionPage } from '../pages/resumption-page.tsx';
import { UndeliveredPage } from '../pages/undelivered-page.tsx';
import { readerOf, render } from '../render.tsx';

/** Pausing and resuming the mails of a wave, and whom they did not reach. */
export function sendingRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/pause', async (c) => {
    const wave = await getWave(c.var.context, c.req.param());
    authorise(c.var.context.actor, permissionOf(wave.side, 'run-waves'));
    return render(c, <PausePage reader={readerOf(c)} wave={wave} />);
  });

  routes.post('/waves/:waveId/pause', async (c) => {
    const { context } = c.var;
    const { waveId } = c.req.param();
    const reason = (await readForm(c)).text('reason');
    try {
      await pauseWave(context, { waveId, reason });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const wave = await getWave(context, { waveId });
      const problem = error.explanation[c.var.reader.language];
      return render(c, <PausePage reader={readerOf(c)} wave={wave} reason={reason} problem={problem} />, 422);
    }
    return c.redirect(`/waves/${waveId}?done=paused`, 303);
  });

  routes.get('/waves/:waveId/resumption', async (c) => {
    const wave = await getWave(c.var.context, c.req.param());
    authorise(c.var.context.actor, permissionOf(wave.side, 'run-waves'));
    return render(c, <ResumptionPage reader={readerOf(c)} wave={wave} />);
  });

  routes.post('/waves/:waveId/resumption', async (c) => {
    const { waveId } = c.req.param();
    const hasLooked = (await readForm(c)).text('looked') === 'yes';
    const { outcome } = await resumeWave(c.var.context, { waveId, hasLooked });
    return c.redirect(`/waves/${waveId}${outcome === 'resumed' ? '?done=resumed' : ''}`, 303);
  });

  routes.get('/waves/:waveId/undelivered', async (c) => {
    const found = await listUndelivered(c.var.context, c.req.param());
    return render(c, <UndeliveredPage reader={readerOf(c)} found={found} />);
  });

  return routes;
}
