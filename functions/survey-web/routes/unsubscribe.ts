import { Hono } from 'hono';
import { suspicionOf } from '#shared/domain/response/suspicion-rules.ts';
import { readToken } from '#shared/services/invitation/answer-token.ts';
import { unsubscribe } from '#shared/services/suppression/unsubscribe.ts';
import { OWN } from '#shared/web/survey-page/form-fields.tsx';
import { stampedAt } from '#shared/web/survey-page/page.ts';
import { pressEvidenceIn } from '../evidence.ts';
import { languageOf } from '../language.ts';
import { renderPlainMessage } from '../pages/outcome-pages.ts';
import {
  renderUnsubscribeConfirmation,
  renderUnsubscribed,
  renderUnsubscribeQuestion,
} from '../pages/unsubscribe-pages.tsx';
import { readForm } from '../read-form.ts';
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
      ? sendPage(c, stampedAt(renderUnsubscribeQuestion(frame), context.clock()))
      : sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
  });

  routes.post('/:token', async (c) => {
    const frame = { brand: context.brand, language: languageOf(c) };
    const form = await readForm(c);
    if (form && isPressedByAProgram(form, context.clock())) {
      return sendPage(c, renderUnsubscribeConfirmation(frame));
    }
    const { outcome } = await unsubscribe(context, c.req.param('token'));
    return outcome === 'unsubscribed'
      ? sendPage(c, renderUnsubscribed(frame))
      : sendPage(c, renderPlainMessage(frame, 'unknownLink'), 404);
  });

  return routes;
}

/** Only our own page is judged: what a mail program posts carries nothing of it. */
function isPressedByAProgram(form: URLSearchParams, now: Date): boolean {
  const isOurs = form.has(OWN.opened) || (form.has('go') && !form.has(OWN.confirmed));
  return isOurs && suspicionOf(pressEvidenceIn(form, now)).length > 0;
}
