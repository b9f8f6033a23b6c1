import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEngine } from '#infra/local/dynamodb/engine.ts';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { listen, stopListening } from '#infra/local/free-port.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';

let folder: string;
let running: Run[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-start-'));
  running = [];
});

afterEach(async () => {
  for (const run of running) await run.end('SIGTERM');
  rmSync(folder, { recursive: true });
});

test('a start names every address, answers on them, and ends cleanly', async () => {
  const run = await started();
  expect(run.output()).toContain(folder);
  expect((await fetch(run.address('Inbox'))).status).toBe(200);
  expect((await fetch(`${run.address('Sign-in')}/.well-known/openid-configuration`)).status).toBe(200);
  expect((await fetch(run.address('Console'))).status).toBeLessThan(500);
  const engine = enginePid();
  expect(await run.end('SIGTERM')).toBe(0);
  expect(isAlive(engine)).toBe(false);
});

test('nothing is lost when the platform is killed, and its engine does not outlive the next start', async () => {
  const first = await started();
  await putItem(first, 'kept');
  await sendMail(first, 'kept@example.com');
  const engine = enginePid();
  await first.end('SIGKILL');
  expect(isAlive(engine)).toBe(true);
  const second = await started();
  expect(isAlive(engine)).toBe(false);
  expect(await getItem(second)).toEqual({ S: 'kept' });
  const inbox = await fetch(`${second.address('Console')}/local/inbox.json?to=kept@example.com`);
  expect(await inbox.json()).toMatchObject({ total: 1 });
});

test('when its engine is killed the platform says so and ends; the next start has everything', async () => {
  const first = await started();
  await putItem(first, 'kept');
  process.kill(enginePid(), 'SIGKILL');
  expect(await first.ended).toBe(1);
  expect(first.errors()).toMatch(/^The DynamoDB engine ended unexpectedly \(SIGKILL\)\..*\n$/);
  const second = await started();
  expect(await getItem(second)).toEqual({ S: 'kept' });
});

test('a used port is one line', async () => {
  const other = createServer();
  const port = await listen(other, 0);
  const run = start({ PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.errors()).toBe(
    `Port ${port} is in use; stop what runs there, or set PORT to another one: PORT=3100 npm start\n`,
  );
  await stopListening(other);
});

test('a data folder that another copy uses, and a damaged one, are one line each', async () => {
  const first = await started();
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(/^The data folder .* is in use by another copy; .*\n$/);
  await first.end('SIGTERM');

  truncateSync(path.join(folder, 'dynamodb.sqlite'), 20_000);
  const third = start();
  expect(await third.ended).toBe(1);
  expect(third.errors()).toMatch(/^The database .*dynamodb\.sqlite is damaged \(.*\); .*\n$/);

  writeFileSync(path.join(folder, 'dynamodb.sqlite'), 'this is not a database at all');
  const fourth = start();
  expect(await fourth.ended).toBe(1);
  expect(fourth.errors()).toMatch(/^The database .*dynamodb\.sqlite is damaged \(.*\); .*\n$/);
});

test('a machine without an engine is told what to do', async () => {
  const { platform } = process;
  const PATH = process.env.PATH;
  Object.defineProperty(process, 'platform', { value: 'sunos' });
  process.env.PATH = folder;
  try {
    await expect(startEngine()).rejects.toThrow(/put "dynoxide" on the PATH, or set DYNAMODB_ENDPOINT/);
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
    process.env.PATH = PATH;
  }
});

interface Run {
  output(): string;
  errors(): string;
  /** The address that was printed beside a word. */
  address(word: string): string;
  readonly ended: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function start(environment: NodeJS.ProcessEnv = {}): Run & { child: ChildProcess } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts'], {
    env: { ...process.env, PORT: '0', INSIDEOUT_DATA: folder, INSIDEOUT_DEMO: 'none', ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const run = {
    child,
    output: () => output,
    errors: () => errors,
    address: (word: string) => new RegExp(`${word} +(\\S+)`).exec(output)?.[1] ?? '',
    ended,
    end: async (signal: NodeJS.Signals) => {
      if (child.exitCode === null) child.kill(signal);
      return await ended;
    },
  };
  running.push(run);
  return run;
}

async function started(): Promise<Run> {
  const run = start();
  await Promise.race([
    expect.poll(run.output, { timeout: 20_000, interval: 20 }).toContain('Ctrl-C'),
    run.ended.then(() => Promise.reject(new Error(run.errors()))),
  ]);
  return run;
}

function enginePid(): number {
  const record = path.join(folder, 'engine.json');
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).processId : 0;
}

function isAlive(processId: number): boolean {
  try {
    return readFileSync(`/proc/${processId}/stat`, 'utf8').split(' ')[2] !== 'Z';
  } catch {
    return false;
  }
}

async function putItem(run: Run, text: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint: run.address('DynamoDB'), ...LOCAL_CLIENT });
  const Item = { pk: { S: 'KEPT' }, sk: { S: 'KEPT' }, text: { S: text } };
  await client.send(new PutItemCommand({ TableName: LOCAL_TABLES.main, Item }));
  client.destroy();
}

async function getItem(run: Run) {
  const client = new DynamoDBClient({ endpoint: run.address('DynamoDB'), ...LOCAL_CLIENT });
  const Key = { pk: { S: 'KEPT' }, sk: { S: 'KEPT' } };
  const { Item } = await client.send(new GetItemCommand({ TableName: LOCAL_TABLES.main, Key }));
  client.destroy();
  return Item?.text;
}

async function sendMail(run: Run, to: string): Promise<void> {
  const client = createSesClient({ endpoint: run.address('SES'), ...LOCAL_CLIENT });
  const Data = Buffer.from(`From: surveys@example.com\r\nTo: ${to}\r\nSubject: Kept\r\n\r\nKept\r\n`);
  await client.send(new SendRawEmailCommand({ RawMessage: { Data } }));
  client.destroy();
}
