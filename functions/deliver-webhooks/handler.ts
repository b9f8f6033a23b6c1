import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { createWebhookSender } from '#shared/adapters/webhook/webhook-sender.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { isPublicAddress } from '#shared/services/webhook/is-public-address.ts';
import { createWebhookConsumer } from './consumer.ts';

const environment = readEnvironment('deliver-webhooks', process.env);

export const handler = createWebhookConsumer(
  { ...processResources, db: createDatabase(environment), queues: createQueues(environment) },
  createWebhookSender({ mayCall: isPublicAddress }),
);
