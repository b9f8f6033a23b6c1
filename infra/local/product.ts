import { type ConsoleSettings, createConsoleApp } from '#functions/console-web/app.tsx';
import { createWebhookConsumer } from '#functions/deliver-webhooks/consumer.ts';
import { createDispatchConsumer } from '#functions/dispatch-invitations/consumer.ts';
import { createImportConsumer } from '#functions/import-people/consumer.ts';
import { createPrepareConsumer } from '#functions/prepare-invitations/consumer.ts';
import { createFeedbackConsumer } from '#functions/process-email-feedback/consumer.ts';
import { createPublicApi } from '#functions/public-api/app.ts';
import { createReleaseConsumer } from '#functions/release-wave/consumer.ts';
import { createScheduleConsumer } from '#functions/run-schedule/consumer.ts';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import { createWebhookSender } from '#shared/adapters/webhook/webhook-sender.ts';
import type { Resources } from '#shared/services/context.ts';
import { DISPATCH_DEFAULTS, type DispatchSettings } from '#shared/services/delivery/dispatch-settings.ts';
import { isLoopback, isPublicAddress } from '#shared/services/webhook/is-public-address.ts';

/**
 * Here no event is ever lost: the mail service publishes those of each mail it took until they are handled. So a mail
 * without one was never taken, and sending it again mails nobody twice. Short turns let the platform
 * stop quickly, and short leases let it go on quickly after a kill.
 */
const LOCAL_DISPATCH: DispatchSettings = {
  ...DISPATCH_DEFAULTS,
  budgetInMilliseconds: 2_000,
  leaseInSeconds: 20,
  unknownPolicy: { settlesAfterInSeconds: 10, decision: { customer: 'pending', employee: 'pending' } },
};

/** Every function of the product, built from the same resources. */
export function createProduct(
  resources: Resources,
  settings: ConsoleSettings,
  dispatch: Partial<DispatchSettings> = {},
) {
  const sender = createWebhookSender({
    mayCall: (address) =>
      isPublicAddress(address) || (settings.localWebhooks === true && isLoopback(address)),
  });
  return {
    survey: createSurveyApp(resources),
    api: createPublicApi(resources),
    console: createConsoleApp({ ...resources, ...settings }),
    consumers: {
      import: createImportConsumer(resources),
      prepare: createPrepareConsumer(resources),
      dispatch: createDispatchConsumer(resources, { ...LOCAL_DISPATCH, ...dispatch }),
      release: createReleaseConsumer(resources),
      webhook: createWebhookConsumer(resources, sender),
      feedback: createFeedbackConsumer(resources),
    },
    tally: createTallyConsumer(resources),
    runSchedule: createScheduleConsumer(resources),
  };
}

export type Product = ReturnType<typeof createProduct>;
