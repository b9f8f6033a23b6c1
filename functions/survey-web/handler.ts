import { handle } from 'hono/aws-lambda';
import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { siteFrom } from '#shared/config/site.ts';
import { createSurveyApp } from './app.tsx';

const environment = readEnvironment('survey-web', process.env);

export const handler = handle(
  createSurveyApp({
    ...processResources,
    db: createDatabase(environment),
    secrets: await readSecrets(environment.INSIDEOUT_SECRET_ID),
    site: siteFrom(environment),
  }),
);
