import { Hono } from 'hono';
import { answerError, answerNotFound } from './answer-error.ts';
import type { ApiEnv, ApiResources } from './environment.ts';
import { keepPrivate, strictHeaders } from './middleware/guard.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { requireKey } from './middleware/require-key.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { openApiRoutes } from './routes/openapi.ts';

/** What other systems call: what stands above `requireKey` is open to anybody, all below needs a key. */
export function createPublicApi(resources: ApiResources): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError(answerError(resources));
  app.notFound(answerNotFound);
  app.use(strictHeaders, keepPrivate);
  app.route('/v1', openApiRoutes(resources.site));
  app.use('/v1/waves/*', requireKey(resources), limitRate(resources));
  app.route('/v1', invitationRoutes());
  return app;
}
