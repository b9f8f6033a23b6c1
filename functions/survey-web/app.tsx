import { type Context, Hono } from 'hono';
import { languageOf } from './language.ts';
import { limitBody } from './limit-body.ts';
import { logFailure } from './log-failure.ts';
import { renderPlainMessage } from './pages/outcome-pages.ts';
import { answerRoutes } from './routes/answer.ts';
import { logoRoutes } from './routes/logo.ts';
import { unsubscribeRoutes } from './routes/unsubscribe.ts';
import { securityHeaders } from './security-headers.ts';
import { sendPage } from './send-page.ts';
import { knowBrand, type SurveyWebResources, surveyWebContext } from './survey-web-context.ts';

/** What a customer or an employee meets after the mail. No session, and nothing that tells one person from another. */
export function createSurveyApp(resources: SurveyWebResources): Hono {
  const context = surveyWebContext(resources);
  const frame = (c: Context) => ({ brand: context.brand, language: languageOf(c) });
  const app = new Hono();
  app.use(securityHeaders);
  app.use(knowBrand(context));
  app.use(limitBody((c) => sendPage(c, renderPlainMessage(frame(c), 'tooLarge'), 413)));
  app.route('/a', answerRoutes(context));
  app.route('/u', unsubscribeRoutes(context));
  app.route('/brand', logoRoutes(context));
  app.notFound((c) => sendPage(c, renderPlainMessage(frame(c), 'unknownLink'), 404));
  app.onError((error, c) => {
    logFailure(context, 'page-failed', error);
    return sendPage(c, renderPlainMessage(frame(c), 'failed'), 500);
  });
  return app;
}
