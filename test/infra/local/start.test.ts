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
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';
import { type PlatformProcess, startPlatformProcess } from '#test/support/platform-process.ts';

let folder: string;
let running: PlatformProcess[];
let platforms: Platform[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-start-'));
  running = [];
  platforms = [];
});

afterEach(async () => {
  for (const run of running) await run.end('SIGTERM');
  for (const platform of platforms) await platform.stop();
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
  const killed = await started();
  await putItem(killed.address('DynamoDB'));
  await sendMail(killed.address('SES'), 'kept@example.com');
  const engine = enginePid();
  await killed.end('SIGKILL');
  expect(isAlive(engine)).toBe(true);
  const next = await startAgain();
  expect(isAlive(engine)).toBe(false);
  expect(await getItem(next.addresses.dynamodb)).toEqual({ S: 'kept' });
  expect(next.mailbox.find({ to: 'kept@example.com' })).toHaveLength(1);
});

test('when its engine is killed the platform says so and ends; the next start has everything', async () => {
  const first = await started();
  await putItem(first.address('DynamoDB'));
  process.kill(enginePid(), 'SIGKILL');
  expect(await first.ended).toBe(1);
  expect(first.errors()).toMatch(/^The DynamoDB engine ended unexpectedly \(SIGKILL\)\..*\n$/);
  const next = await startAgain();
  expect(await getItem(next.addresses.dynamodb)).toEqual({ S: 'kept' });
});

test('a used port is one line, and exit code 1', async () => {
  const other = createServer();
  const port = await listen(other, 0);
  const run = start({ PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.errors()).toBe(
    `Port ${port} is in use; stop what runs there, or set PORT to another one: PORT=3100 npm start\n`,
  );
  await stopListening(other);
});

test('a data folder that another copy uses, or that is damaged, is named with what to do', async () => {
  const platform = await startAgain();
  await expect(startAgain()).rejects.toThrow(
    /^The data folder .* is in use by another copy; stop it, or set /,
  );
  await platform.stop();
  const database = path.join(folder, 'dynamodb.sqlite');
  truncateSync(database, 20_000);
  await expect(startAgain()).rejects.toThrow(/^The database .*dynamodb\.sqlite is damaged \(.*\); restore /);
  writeFileSync(database, 'this is not a database at all');
  await expect(startAgain()).rejects.toThrow(/^The database .*dynamodb\.sqlite is damaged \(.*\); restore /);
  rmSync(path.join(folder, 'keys.json'));
  await expect(startAgain()).rejects.toThrow(/keys\.json is missing: /);
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

function start(environment: NodeJS.ProcessEnv = {}): PlatformProcess {
  const run = startPlatformProcess(folder, environment);
  running.push(run);
  return run;
}

/** In this process, which is quicker. */
async function startAgain(): Promise<Platform> {
  const platform = await startPlatform({ port: 0, dataFolder: folder });
  platforms.push(platform);
  return platform;
}

async function started(): Promise<PlatformProcess> {
  const run = start();
  await run.started();
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

async function putItem(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL_CLIENT });
  const Item = { pk: { S: 'KEPT' }, sk: { S: 'KEPT' }, text: { S: 'kept' } };
  await client.send(new PutItemCommand({ TableName: LOCAL_TABLES.main, Item }));
  client.destroy();
}

async function getItem(endpoint: string) {
  const client = new DynamoDBClient({ endpoint, ...LOCAL_CLIENT });
  const Key = { pk: { S: 'KEPT' }, sk: { S: 'KEPT' } };
  const { Item } = await client.send(new GetItemCommand({ TableName: LOCAL_TABLES.main, Key }));
  client.destroy();
  return Item?.text;
}

async function sendMail(endpoint: string, to: string): Promise<void> {
  const client = createSesClient({ endpoint, ...LOCAL_CLIENT });
  const Data = Buffer.from(`From: surveys@example.com\r\nTo: ${to}\r\nSubject: Kept\r\n\r\nKept\r\n`);
  await client.send(new SendRawEmailCommand({ RawMessage: { Data } }));
  client.destroy();
}
