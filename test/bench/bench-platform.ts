import { createSecretKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { openKeyFile } from '#infra/local/keys/key-file.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { Secrets } from '#shared/adapters/secrets/secrets.ts';
import { startPlatformProcess } from '#test/support/platform-process.ts';

/** The platform in a process of its own, on an empty folder, as `npm start` runs it. */
export interface BenchPlatform {
  readonly address: string;
  readonly db: Database;
  readonly secrets: Secrets;
  readonly startedInMilliseconds: number;
  stop(): Promise<void>;
}

export async function startBenchPlatform(): Promise<BenchPlatform> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'insideout-bench-'));
  const startedAt = performance.now();
  const running = startPlatformProcess(dataFolder);
  await running.started();
  const startedInMilliseconds = performance.now() - startedAt;
  const client = new DynamoDBClient({ endpoint: running.address('DynamoDB'), ...LOCAL_CLIENT });
  const keys = openKeyFile(path.join(dataFolder, 'keys.json'), { mayCreate: false });
  return {
    address: running.address('Console'),
    db: { client, tables: LOCAL_TABLES },
    secrets: { ...keys, tokenKey: createSecretKey(keys.tokenKey) },
    startedInMilliseconds,
    stop: async () => {
      client.destroy();
      await running.end('SIGTERM');
      await rm(dataFolder, { recursive: true });
    },
  };
}
