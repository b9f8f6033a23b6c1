import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { openKeyFile } from '#infra/local/keys/key-file.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { Secrets } from '#shared/adapters/secrets/secrets.ts';

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
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], {
    env: { ...process.env, PORT: '0', INSIDEOUT_DATA: dataFolder, INSIDEOUT_DEMO: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const greeting = await new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes('Ctrl-C')) resolve(heard);
    });
    child.once('exit', () => reject(new Error(`The platform did not start: ${heard}`)));
  });
  const startedInMilliseconds = performance.now() - startedAt;
  const address = (name: string) => new RegExp(`${name}\\s+(\\S+)`).exec(greeting)?.[1] ?? '';
  const client = new DynamoDBClient({ endpoint: address('DynamoDB'), ...LOCAL_CLIENT });
  return {
    address: address('Console'),
    db: { client, tables: LOCAL_TABLES },
    secrets: openKeyFile(path.join(dataFolder, 'keys.json'), { mayCreate: false }),
    startedInMilliseconds,
    stop: async () => {
      client.destroy();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(dataFolder, { recursive: true });
    },
  };
}
