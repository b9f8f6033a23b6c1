import { createDatabase } from '#shared/adapters/dynamodb/create-database.ts';
import { createKmsKeyCustody } from '#shared/adapters/kms/kms-key-custody.ts';
import { processResources } from '#shared/adapters/process/process-resources.ts';
import { readEnvironment } from '#shared/config/environment.ts';
import { createReleaseConsumer } from './consumer.ts';

const environment = readEnvironment('release-wave', process.env);

export const handler = createReleaseConsumer({
  ...processResources,
  db: createDatabase(environment),
  keyCustody: createKmsKeyCustody(environment.INSIDEOUT_KEY_ID),
});
