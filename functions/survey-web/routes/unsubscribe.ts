import { Hono } from 'hono';
import { readToken } from '#shared/services/invitation/answer-token.ts';
import { unsubscribe } from '#shared/services/suppression/unsubscribe.ts';
import { languageOf } from '../language.ts';
import { renderPlainMessage } from '../pages/outcome-pages.ts';
import { renderUnsubscribed, renderUnsubscribeQuestion } from '../pages/unsubscribe-pages.tsx';
import { sendPage } from '../send-page.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';

/**
 * The link at the foot of a mail, and the mail program's own button (RFC 8058), which posts without a page:
 * whatever the body says, the answer is 200 and never a redirect.
 */
export function unsubscribeRoutes(context: SurveyWebContext): Hono {
  const routes = new Hono();

  routes.get('/:token', (c) => {
    const frame = { brand: context.brand, language: languageOf(c) };
    return readToken(context.secrets, 'unsubscribe', c.req.param('token'))
      ? sendPage(c, renderUnsubscribeQuestion(frame))
      : sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
  });

  routes.post('/:token', async (c) => {
    const frame = { brand: context.brand, language: languageOf(c) };
    const { outcome } = await unsubscribe(context, c.req.param('token'));
    return outcome === 'unsubscribed'
      ? sendPage(c, renderUnsubscribed(frame))
      : sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
  });

  return routes;
}
