import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';
import { sesMailService } from '#shared/adapters/ses/ses-mail-service.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { siteFrom } from '#shared/config/site.ts';
import { createDispatchConsumer } from './consumer.ts';

const environment = readEnvironment('dispatch-invitations', process.env);

export const handler = createDispatchConsumer({
  ...processResources,
  db: createDatabase(environment),
  queues: createQueues(environment),
  mail: sesMailService(createSesClient()),
  secrets: await readSecrets(environment.INSIDEOUT_SECRET_ID),
  site: siteFrom(environment),
});
