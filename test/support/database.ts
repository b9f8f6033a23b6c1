import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { startEngine } from '#infra/local/dynamodb/engine.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';

/** A database of the test's own on the real engine, empty and in memory. Stop it in `afterAll`. */
export async function startTestDatabase(): Promise<{
  db: Database;
  endpoint: string;
  stop: () => Promise<void>;
}> {
  const engine = await startEngine();
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const tables = { main: 'main', responses: 'responses', ballots: 'ballots' };
  await createTables(client, tables);
  return {
    db: { client, tables },
    endpoint: engine.endpoint,
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}
