import { type Context, Hono } from 'hono';
import { limitPosts } from './flood-limit.ts';
import { languageOf } from './language.ts';
import { limitBody } from './limit-body.ts';
import { logFailure } from './log-failure.ts';
import { renderPlainMessage } from './pages/outcome-pages.ts';
import { limitRefusals } from './refusal-limit.ts';
import { answerRoutes } from './routes/answer.ts';
import { logoRoutes } from './routes/logo.ts';
import { openLinkRoutes } from './routes/open-link.ts';
import { unsubscribeRoutes } from './routes/unsubscribe.ts';
import { widgetRoutes } from './routes/widget.ts';
import { securityHeaders } from './security-headers.ts';
import { sendPage } from './send-page.ts';
import { knowBrand, type SurveyWebResources, surveyWebContext } from './survey-web-context.ts';

/** What a customer or an employee meets after the mail, a code or a widget. No session, and nothing that tells one person from another. */
export function createSurveyApp(resources: SurveyWebResources): Hono {
  const context = surveyWebContext(resources);
  const frame = (c: Context) => ({ brand: context.brand, language: languageOf(c) });
  const app = new Hono();
  const tooMany = (c: Context) => sendPage(c, renderPlainMessage(frame(c), 'tooManyRequests'), 429);
  app.use(securityHeaders);
  app.use(knowBrand(context));
  app.use(limitRefusals(context, tooMany));
  app.use(limitPosts(context, tooMany));
  app.use(limitBody((c) => sendPage(c, renderPlainMessage(frame(c), 'tooLarge'), 413)));
  app.route('/a', answerRoutes(context));
  app.route('/o', openLinkRoutes(context));
  app.route('/w', widgetRoutes(context));
  app.route('/u', unsubscribeRoutes(context));
  app.route('/brand', logoRoutes(context));
  app.notFound((c) => sendPage(c, renderPlainMessage(frame(c), 'unknownLink'), 404));
  app.onError((error, c) => {
    logFailure(context, 'page-failed', error);
    return sendPage(c, renderPlainMessage(frame(c), 'failed'), 500);
  });
  return app;
}
