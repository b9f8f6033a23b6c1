import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { createImportConsumer } from './consumer.ts';

const environment = readEnvironment('import-people', process.env);

export const handler = createImportConsumer({
  ...processResources,
  db: createDatabase(environment),
  queues: createQueues(environment),
});
