import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { createFeedbackConsumer } from './consumer.ts';

const environment = readEnvironment('process-email-feedback', process.env);

export const handler = createFeedbackConsumer({ ...processResources, db: createDatabase(environment) });
