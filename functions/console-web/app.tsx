import { Hono } from 'hono';
import type { Resources } from '#shared/services/context.ts';
import { answerError, answerNotFound } from './answer-error.tsx';
import type { ConsoleEnv } from './environment.ts';
import { keepPrivate, limitUploads, refuseOtherSites, strictHeaders } from './middleware/guard.ts';
import { keepAuditTrail } from './middleware/keep-audit-trail.ts';
import { knowReader } from './middleware/know-reader.ts';
import { requireStaff } from './middleware/require-staff.ts';
import { actionRoutes } from './routes/actions.tsx';
import { apiKeyRoutes } from './routes/api-keys.tsx';
import { assetRoutes } from './routes/assets.ts';
import { benchmarkRoutes } from './routes/benchmarks.tsx';
import { caseRoutes } from './routes/cases.tsx';
import { digestRoutes } from './routes/digest.tsx';
import { launchRoutes } from './routes/launch.tsx';
import { linkRoutes } from './routes/links.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { programRoutes } from './routes/programs.tsx';
import { resultRoutes } from './routes/results.tsx';
import { settingsRoutes } from './routes/settings.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { suspectedAnswerRoutes } from './routes/suspected-answers.tsx';
import { themeRoutes } from './routes/themes.tsx';
import { unitRoutes } from './routes/units.tsx';
import { waveRoutes } from './routes/waves.tsx';
import { youSaidWeDidRoutes } from './routes/you-said-we-did.tsx';
import type { ConsoleSettings } from './settings.ts';

export type { ConsoleSettings } from './settings.ts';

/** The staff console: what stands above `requireStaff` is open to anybody, all below needs a session. */
export function createConsoleApp(resources: Resources & ConsoleSettings) {
  const app = new Hono<ConsoleEnv>();
  app.onError(answerError(resources));
  app.notFound(answerNotFound);
  app.use(knowReader(resources), strictHeaders, keepPrivate);
  app.use(refuseOtherSites(resources.site.baseUrl), limitUploads);
  app.route('/', assetRoutes());
  app.route('/', signInRoutes(resources));
  app.use(requireStaff(resources), keepAuditTrail);
  app.route('/', programRoutes());
  app.route('/', launchRoutes());
  app.route('/', waveRoutes());
  app.route('/', linkRoutes());
  app.route('/', resultRoutes());
  app.route('/', themeRoutes());
  app.route('/', caseRoutes());
  app.route('/', actionRoutes());
  app.route('/', benchmarkRoutes());
  app.route('/', suspectedAnswerRoutes());
  app.route('/', youSaidWeDidRoutes());
  app.route('/', digestRoutes());
  app.route('/', unitRoutes());
  app.route('/', peopleRoutes());
  app.route('/', apiKeyRoutes());
  app.route('/', settingsRoutes());
  return app;
}
