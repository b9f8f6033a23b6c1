import { createDispatchConsumer } from '#functions/dispatch-invitations/consumer.ts';
import { createImportConsumer } from '#functions/import-people/consumer.ts';
import { createPrepareConsumer } from '#functions/prepare-invitations/consumer.ts';
import { createFeedbackConsumer } from '#functions/process-email-feedback/consumer.ts';
import { createPublicApi } from '#functions/public-api/app.ts';
import { createReleaseConsumer } from '#functions/release-wave/consumer.ts';
import { createScheduleConsumer } from '#functions/run-schedule/consumer.ts';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { RawMail } from '#shared/adapters/ses/mail-service.ts';
import type { FunctionName } from '#shared/config/environment.ts';
import type { Context, Resources } from '#shared/services/context.ts';
import { aMailDouble } from '#test/support/mail-double.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { guardedDatabase } from './guarded-database.ts';
import { allows, permissionsByFunction } from './permissions.ts';
import { productTemplates } from './product-templates.ts';

/** Every function on one database, each with the permissions that the stacks give it. */
export function guardedCompany(db: Database, endpoint: string, start: string) {
  const permissions = permissionsByFunction(productTemplates().application);
  const refused: string[] = [];
  const failures: string[] = [];
  const waiting: { queue: string; job: object }[] = [];
  const mail = aMailDouble();
  let now = Date.parse(start);

  const resourcesOf = (name: FunctionName): Resources => {
    const statements = permissions.get(name) ?? [];
    return testResources(db, {
      db: guardedDatabase(db, endpoint, statements, refused),
      mail,
      clock: () => new Date(now),
      log: (event, fields) => {
        if (/failed/.test(event) || Number(fields?.failed) > 0) failures.push(`${name}: ${event}`);
      },
      queues: {
        send: async (queue, jobs) => {
          if (!statements.some((one) => allows(one, 'sqs:SendMessage', titled(queue)))) {
            refused.push(`${name} sends to ${queue}`);
          }
          waiting.push(...jobs.map((job) => ({ queue, job })));
        },
      },
    });
  };
  const consumers: Record<string, (event: ReturnType<typeof sqsEvent>) => Promise<unknown>> = {
    import: createImportConsumer(resourcesOf('import-people')),
    prepare: createPrepareConsumer(resourcesOf('prepare-invitations')),
    dispatch: createDispatchConsumer(resourcesOf('dispatch-invitations')),
    release: createReleaseConsumer(resourcesOf('release-wave')),
    feedback: createFeedbackConsumer(resourcesOf('process-email-feedback')),
  };
  const schedule = createScheduleConsumer(resourcesOf('run-schedule'));
  const staff: Context = { ...resourcesOf('console-web'), actor: staffActor('admin') };
  return {
    staff,
    mail,
    refused,
    failures,
    api: createPublicApi(resourcesOf('public-api')),
    apiDatabase: resourcesOf('public-api').db,
    pages: createSurveyApp(resourcesOf('survey-web')),
    tally: createTallyConsumer(resourcesOf('tally-responses')),
    surveyPages: resourcesOf('survey-web'),
    report: async (eventType: string, { tags, to }: RawMail, details: object = {}) =>
      await consumers.feedback?.(sqsEvent(mailEvent(eventType, tags, to, details))),
    /** Lets time pass, then does what is due until nothing waits. */
    pass: async (days: number) => {
      now += days * 86_400_000;
      await schedule({ time: new Date(now).toISOString() });
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await consumers[next.queue]?.(sqsEvent(JSON.stringify(next.job)));
      }
    },
  };
}

function sqsEvent(body: string) {
  const record = { messageId: 'message', receiptHandle: '', body, md5OfBody: '', awsRegion: 'eu-central-1' };
  const attributes = {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: '',
    ApproximateFirstReceiveTimestamp: '0',
  };
  const source = { eventSource: 'aws:sqs', eventSourceARN: 'arn:aws:sqs:eu-central-1:1:queue' };
  return { Records: [{ ...record, ...source, attributes, messageAttributes: {} }] };
}

function mailEvent(eventType: string, tags: RawMail['tags'], to: string, details: object): string {
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const mail = { messageId: `report-${to}`, destination: [to], tags: lists };
  return JSON.stringify({ Type: 'Notification', Message: JSON.stringify({ eventType, mail, ...details }) });
}

function titled(queue: string): string {
  return `${queue.charAt(0).toUpperCase()}${queue.slice(1)}Queue`;
}
