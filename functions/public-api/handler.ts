import { handle } from 'hono/aws-lambda';
import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { createQueues } from '#shared/adapters/sqs/create-queues.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { siteFrom } from '#shared/config/site.ts';
import { createPublicApi } from './app.ts';

const environment = readEnvironment('public-api', process.env);

export const handler = handle(
  createPublicApi({
    ...processResources,
    db: createDatabase(environment),
    queues: createQueues(environment),
    secrets: await readSecrets(environment.INSIDEOUT_SECRET_ID),
    site: siteFrom(environment),
  }),
);
