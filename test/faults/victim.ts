import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { stringify } from 'csv-stringify/sync';
import { signIn } from '#infra/local/demo/console-user.ts';
import type { FormFields } from '#infra/local/demo/visitor.ts';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { freePort } from '#infra/local/free-port.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { Side } from '#shared/domain/side.ts';
import { type PlatformProcess, startPlatformProcess } from '#test/support/platform-process.ts';

/** The platform in a process of its own that is killed and started again. */
export interface Victim {
  readonly db: Database;
  address(word: 'SES' | 'SQS'): string;
  /** Ends it without a warning, and starts it again; with `forgetJobs` its queues come back empty. */
  kill(options: { forgetJobs: boolean }): Promise<void>;
  /** Imports that many people and launches a wave to all of them. */
  launch(side: Side, people: number): Promise<string>;
  /** Recipients of every mail that left, in the order of leaving. */
  mailed(): string[];
  end(): Promise<void>;
}

export interface Haste {
  /** How many times faster the platform's clock runs. */
  readonly clockSpeed: number;
  /** Of a claim, by the machine's clock. */
  readonly leaseInSeconds: number;
  /** A fault of our own: customers whose mail is in doubt are mailed again. */
  readonly planted?: boolean;
}

export async function startVictim(
  dataFolder: string,
  { clockSpeed, leaseInSeconds, planted = false }: Haste,
): Promise<Victim> {
  const port = await freePort();
  const environment = {
    PORT: String(port),
    FAULTS_CLOCK_ORIGIN: String(Date.now()),
    FAULTS_CLOCK_SPEED: String(clockSpeed),
    FAULTS_LEASE_IN_SECONDS: String(leaseInSeconds),
    FAULTS_PLANTED: String(planted),
  };
  const start = async () => {
    const started = startPlatformProcess(dataFolder, environment, 'test/faults/hurried-platform.ts');
    await started.started();
    return started;
  };
  let running: PlatformProcess = await start();
  let client = connect(running);
  const home = `http://localhost:${port}`;
  return {
    get db() {
      return { client, tables: LOCAL_TABLES };
    },
    address: (word) => running.address(word),
    kill: async ({ forgetJobs }) => {
      await running.end('SIGKILL');
      client.destroy();
      if (forgetJobs) rmSync(path.join(dataFolder, 'jobs.jsonl'), { force: true });
      running = await start();
      client = connect(running);
    },
    launch: async (side, people) => await launch(home, side, people),
    mailed: () => recipientsIn(path.join(dataFolder, 'mail', 'index.jsonl')),
    end: async () => {
      client.destroy();
      // Not by a kill: the engine is a process of its own, and only the next start would end it.
      await running.end('SIGTERM');
    },
  };
}

export const addressOf = (index: number) => `nguoi-${index}@example.com`;

function connect(running: PlatformProcess): DynamoDBClient {
  return new DynamoDBClient({ endpoint: running.address('DynamoDB'), ...LOCAL_CLIENT, maxAttempts: 10 });
}

async function launch(home: string, side: Side, people: number): Promise<string> {
  // By its hurried clock a session has ended before a slow step has.
  const post = async (path: string, fields: FormFields) =>
    await (await signIn(home, 'oliver')).post(path, fields);
  await post('/units/imports', { file: new File(['id,name,parent\nhanoi,Hà Nội,\n'], 'units.csv') });
  const rows = Array.from({ length: people }, (_, index) => ({
    id: `P${index}`,
    name: `Người ${index}`,
    email: addressOf(index),
    language: index % 3 === 0 ? 'en' : 'vi',
    unit: 'hanoi',
  }));
  await post(`/people/${side}/imports`, {
    file: new File([stringify(rows, { header: true })], 'people.csv'),
  });
  const program = await post('/programs', {
    'name-en': 'Branches',
    'name-vi': 'Chi nhánh',
    template: 'paired',
  });
  const wave = await post(`${new URL(program.address).pathname}/waves`, {
    side,
    sends: 'at-once',
  });
  const [, waveId] = /\/waves\/(\w+)$/.exec(new URL(wave.address).pathname) ?? [];
  if (!waveId) throw new Error(`no wave was launched: ${wave.address}`);
  return waveId;
}

/** A kill may leave half a line, which the next start cuts off. */
function recipientsIn(index: string): string[] {
  return readFileSync(index, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return (JSON.parse(line) as { recipients: string[] }).recipients;
      } catch {
        return [];
      }
    });
}
