import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { createPrepareConsumer } from './consumer.ts';

const environment = readEnvironment('prepare-invitations', process.env);

export const handler = createPrepareConsumer({
  ...processResources,
  db: createDatabase(environment),
  queues: createQueues(environment),
  secrets: await readSecrets(environment.INSIDEOUT_SECRET_ID),
});
