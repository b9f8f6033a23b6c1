import { type ConsoleSettings, createConsoleApp } from '#functions/console-web/app.tsx';
import { createDispatchConsumer } from '#functions/dispatch-invitations/consumer.ts';
import { createPrepareConsumer } from '#functions/prepare-invitations/consumer.ts';
import { createFeedbackConsumer } from '#functions/process-email-feedback/consumer.ts';
import { createReleaseConsumer } from '#functions/release-wave/consumer.ts';
import { createScheduleConsumer } from '#functions/run-schedule/consumer.ts';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import type { Resources } from '#shared/services/context.ts';

/** Every function of the product, built from the same resources. */
export function createProduct(resources: Resources, settings: ConsoleSettings) {
  return {
    survey: createSurveyApp(resources),
    console: createConsoleApp({ ...resources, ...settings }),
    consumers: {
      prepare: createPrepareConsumer(resources),
      dispatch: createDispatchConsumer(resources),
      release: createReleaseConsumer(resources),
      feedback: createFeedbackConsumer(resources),
    },
    tally: createTallyConsumer(resources),
    runSchedule: createScheduleConsumer(resources),
  };
}

export type Product = ReturnType<typeof createProduct>;
