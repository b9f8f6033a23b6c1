import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { createTallyConsumer } from './consumer.ts';

const environment = readEnvironment('tally-responses', process.env);

export const handler = createTallyConsumer({
  ...processResources,
  db: createDatabase(environment),
  queues: createQueues(environment),
});
