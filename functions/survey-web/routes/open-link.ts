import { type Context, Hono } from 'hono';
import { isVisitId } from '#shared/domain/response/visit.ts';
import { getOpenLink, type KnownLinkPage } from '#shared/services/open-link/get-open-link.ts';
import { newVisitId } from '#shared/services/response/record-open-response.ts';
import { lastYouSaidWeDid } from '#shared/services/wave/last-you-said-we-did.ts';
import { OWN } from '#shared/web/survey-page/form-fields.tsx';
import { stampedAt } from '#shared/web/survey-page/page.ts';
import { renderSurveyPage } from '#shared/web/survey-page/survey-page.tsx';
import { letBeFramed } from '../framing.ts';
import { languageOf } from '../language.ts';
import { networkAddress } from '../network-address.ts';
import { openSitting } from '../open-sitting.ts';
import { type Frame, frameFor } from '../pages/frame.ts';
import { renderClosed, renderNotYetOpen, renderPlainMessage } from '../pages/outcome-pages.ts';
import { renderThanks } from '../pages/thanks-page.tsx';
import { readForm } from '../read-form.ts';
import { sendPage } from '../send-page.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';
import { takeAnswers } from '../take-answers.ts';

interface OpenLinkEnv {
  Variables: { page: KnownLinkPage; frame: Frame; path: string };
}

/** The survey behind a code, a kiosk or a widget. Showing it writes nothing; each showing is a visit of its own. */
export function openLinkRoutes(context: SurveyWebContext): Hono<OpenLinkEnv> {
  const routes = new Hono<OpenLinkEnv>();

  routes.use('/:token/*', async (c, next) => {
    const token = c.req.param('token');
    const page = await getOpenLink(context, token);
    if (page.outcome === 'unknown-link') {
      const frame = { brand: context.brand, language: languageOf(c) };
      return sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
    }
    const path = `/o/${token}`;
    c.set('page', page);
    c.set('path', path);
    c.set('frame', frameFor(context.brand, languageOf(c, page.link.language), { ...page.link, path }));
    await next();
    letBeFramed(c, page.link.embedOn);
    return undefined;
  });

  routes.get('/:token', (c) => {
    const { page, frame } = c.var;
    if (page.outcome !== 'open') return refuse(c, context, page.outcome);
    const { wave, survey, link } = page;
    const shown = renderSurveyPage({
      ...frame,
      wave,
      survey,
      channel: link.channel,
      page: 0,
      given: new URLSearchParams(),
      visitId: newVisitId(context),
    });
    return sendPage(c, stampedAt(shown, context.clock()));
  });

  routes.post('/:token', async (c) => {
    const { page, frame, path } = c.var;
    if (page.outcome !== 'open') return refuse(c, context, page.outcome);
    const visitId = (await readForm(c))?.get(OWN.visit) ?? '';
    if (!isVisitId(visitId)) return sendPage(c, renderPlainMessage(frame, 'malformed'), 400);
    const visit = { path, visitId, address: networkAddress(c) };
    return await takeAnswers(c, context, openSitting(context, page, visit));
  });

  routes.get('/:token/thanks', async (c) => {
    const { page, frame, path } = c.var;
    const { outcome, link, wave, survey } = page;
    if (outcome === 'not-yet-open') return refuse(c, context, outcome);
    const lastTime = link.channel === 'link' ? await lastYouSaidWeDid(context, wave) : undefined;
    const variant = Number(c.req.query('words') ?? Number.NaN);
    const { channel } = link;
    return sendPage(c, renderThanks({ ...frame, wave, survey, channel, path, variant, lastTime }));
  });

  return routes;
}

function refuse(
  c: Context<OpenLinkEnv>,
  context: SurveyWebContext,
  outcome: Exclude<KnownLinkPage['outcome'], 'open'>,
): Response {
  const { page, frame } = c.var;
  switch (outcome) {
    case 'ended':
      return sendPage(c, renderPlainMessage(frame, 'ended'), 410);
    case 'not-yet-open':
      return sendPage(c, renderNotYetOpen(frame, page.wave, context.clock()), 403);
    case 'closed':
      return sendPage(c, renderClosed(frame, page.wave), 410);
  }
}
