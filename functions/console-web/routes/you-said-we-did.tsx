import { Hono } from 'hono';
import { getYouSaidWeDid } from '#shared/services/wave/get-you-said-we-did.ts';
import { saveYouSaidWeDid } from '#shared/services/wave/save-you-said-we-did.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { YouSaidWeDidPage } from '../pages/you-said-we-did-page.tsx';
import { readerOf, render } from '../render.tsx';
import { readYouSaidWeDidForm } from '../you-said-we-did-form.ts';

/** Telling people what became of their answers. */
export function youSaidWeDidRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/you-said-we-did', async (c) => {
    const written = await getYouSaidWeDid(c.var.context, { waveId: c.req.param('waveId') });
    const saved = c.req.query('saved') !== undefined;
    return render(c, <YouSaidWeDidPage reader={readerOf(c)} {...written} saved={saved} />);
  });

  routes.post('/waves/:waveId/you-said-we-did', async (c) => {
    const { context } = c.var;
    const waveId = c.req.param('waveId');
    const pairs = readYouSaidWeDidForm(await readForm(c));
    const kept = await saveYouSaidWeDid(context, { waveId, pairs });
    if (kept.outcome === 'saved') return c.redirect(`/waves/${waveId}/you-said-we-did?saved=yes`, 303);
    const { wave } = await getYouSaidWeDid(context, { waveId });
    const { problems } = kept;
    return render(
      c,
      <YouSaidWeDidPage reader={readerOf(c)} wave={wave} pairs={pairs} problems={problems} />,
      422,
    );
  });

  return routes;
}
