import type { FunctionName } from '#shared/config/environment.ts';
import { QUEUE_SOURCES, RESPONSES_SOURCE } from '#shared/config/event-sources.ts';

export interface FunctionPlan {
  readonly description: string;
  /** Memory buys computing time in proportion: a whole core at 1,769. */
  readonly memoryInMegabytes: number;
  readonly timeoutInSeconds: number;
}

/** API Gateway gives up after 30 seconds. */
const WEB_TIMEOUT_IN_SECONDS = 29;

export const FUNCTION_PLANS: Readonly<Record<FunctionName, FunctionPlan>> = {
  'survey-web': {
    description: 'Shows surveys to respondents and takes their answers',
    memoryInMegabytes: 512,
    timeoutInSeconds: 15,
  },
  'console-web': {
    description: 'The console of the staff',
    memoryInMegabytes: 1_024,
    timeoutInSeconds: WEB_TIMEOUT_IN_SECONDS,
  },
  'public-api': {
    description: 'Takes what other systems say about customers, with a key',
    memoryInMegabytes: 512,
    timeoutInSeconds: 15,
  },
  'import-people': {
    description: 'Checks files with people, and takes them over once somebody agrees',
    memoryInMegabytes: 1_769,
    timeoutInSeconds: QUEUE_SOURCES.import.functionTimeoutInSeconds,
  },
  'prepare-invitations': {
    description: 'Invites the people of one partition of the directory',
    memoryInMegabytes: 512,
    timeoutInSeconds: QUEUE_SOURCES.prepare.functionTimeoutInSeconds,
  },
  'dispatch-invitations': {
    description: 'Sends one mailing to one partition of the invited',
    memoryInMegabytes: 512,
    timeoutInSeconds: QUEUE_SOURCES.dispatch.functionTimeoutInSeconds,
  },
  'release-wave': {
    description: 'Opens the ballots of a closed employee wave and publishes it once',
    memoryInMegabytes: 1_769,
    timeoutInSeconds: QUEUE_SOURCES.release.functionTimeoutInSeconds,
  },
  'process-email-feedback': {
    description: 'Takes in what SES reports about mails',
    memoryInMegabytes: 256,
    timeoutInSeconds: QUEUE_SOURCES.feedback.functionTimeoutInSeconds,
  },
  'tally-responses': {
    description: 'Counts responses as they come in',
    memoryInMegabytes: 512,
    timeoutInSeconds: RESPONSES_SOURCE.functionTimeoutInSeconds,
  },
  'deliver-webhooks': {
    description: 'Tells other systems what happened',
    memoryInMegabytes: 256,
    timeoutInSeconds: QUEUE_SOURCES.webhook.functionTimeoutInSeconds,
  },
  'run-schedule': {
    description: 'Does what is due: launches, reminders, closings, digests',
    memoryInMegabytes: 512,
    timeoutInSeconds: 120,
  },
};
