import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';
import { sesMailService } from '#shared/adapters/ses/ses-mail-service.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { siteFrom } from '#shared/config/site.ts';
import { createScheduleConsumer } from './consumer.ts';

const environment = readEnvironment('run-schedule', process.env);

export const handler = createScheduleConsumer({
  ...processResources,
  db: createDatabase(environment),
  queues: createQueues(environment),
  mail: sesMailService(createSesClient()),
  site: siteFrom(environment),
});
