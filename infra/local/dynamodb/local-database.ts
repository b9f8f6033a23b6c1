import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import type { Checkpoint } from '../events/checkpoint-file.ts';
import { LOCAL_CLIENT } from '../local-client.ts';
import { StartProblem } from '../start-problem.ts';
import { createTables } from './create-tables.ts';
import { checkDatabaseFile, indexStreamRecords, trimStreamRecords } from './database-file.ts';
import { type Engine, startEngine } from './engine.ts';
import { endOrphanedEngine, forgetEngine, recordEngine } from './orphaned-engine.ts';

/** The names of our tables on the one machine. */
export const LOCAL_TABLES = {
  main: 'insideout-main',
  responses: 'insideout-responses',
  ballots: 'insideout-ballots',
} as const;

export interface LocalDatabase {
  readonly db: Database;
  readonly streams: DynamoDBStreamsClient;
  readonly endpoint: string;
  /** Called when the engine ends although nobody stopped it. */
  onLost(tell: (problem: StartProblem) => void): void;
  stop(): Promise<void>;
}

export interface LocalDatabaseOptions {
  readonly file: string;
  readonly engineRecord: string;
  /** How far the stream of the responses has been read. */
  readonly consumed?: Checkpoint | undefined;
  /** An engine that somebody else runs; ours is not started then. */
  readonly endpoint?: string | undefined;
}

/** The tables on an engine of our own, durable in one file, or on the engine that runs at `endpoint`. */
export async function startLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const engine = options.endpoint ? undefined : await startEngineOnFile(options);
  const endpoint = engine?.endpoint ?? options.endpoint ?? '';
  const client = leanClient(new DynamoDBClient({ endpoint, ...LOCAL_CLIENT }));
  const streams = leanClient(new DynamoDBStreamsClient({ endpoint, ...LOCAL_CLIENT }));
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    client.destroy();
    streams.destroy();
    await engine?.stop();
    if (engine) forgetEngine(options.engineRecord);
  };
  try {
    await createTables(client, LOCAL_TABLES);
    if (engine) indexStreamRecords(options.file);
  } catch (error) {
    await stop();
    throw new StartProblem(
      `The DynamoDB engine at ${endpoint} does not serve us: ${(error as Error).message}`,
    );
  }
  return {
    db: { client, tables: LOCAL_TABLES },
    streams,
    endpoint,
    onLost: (tell) => {
      engine?.process.once('exit', (code, signal) => {
        if (!isStopping)
          tell(new StartProblem(`The DynamoDB engine ended unexpectedly (${signal ?? `code ${code}`}).`));
      });
    },
    stop,
  };
}

async function startEngineOnFile({ file, engineRecord, consumed }: LocalDatabaseOptions): Promise<Engine> {
  await endOrphanedEngine(engineRecord, file);
  checkDatabaseFile(file);
  for (const shard of Object.values(consumed?.shards ?? {})) {
    if (shard.sequenceNumber) trimStreamRecords(file, LOCAL_TABLES.responses, shard.sequenceNumber);
  }
  const engine = await startEngine({ file });
  recordEngine(engineRecord, engine.process.pid);
  return engine;
}
