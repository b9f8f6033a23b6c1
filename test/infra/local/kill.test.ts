import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { signIn } from '#infra/local/demo/console-user.ts';
import { answerFromMail } from '#infra/local/demo/respondent.ts';
import { LOCAL_TABLES } from '#infra/local/dynamodb/local-database.ts';
import { freePort } from '#infra/local/free-port.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { getTally } from '#shared/adapters/dynamodb/tally-store.ts';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';
import { type PlatformProcess, startPlatformProcess } from '#test/support/platform-process.ts';

const PEOPLE = 240;
const emails = Array.from({ length: PEOPLE }, (_, index) => `khach-${index}@example.com`);

let folder: string;
let platform: PlatformProcess;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-kill-'));
});
afterEach(async () => {
  await platform.end('SIGTERM');
  rmSync(folder, { recursive: true });
});

it('killed while sending and while counting, it mails everybody once and counts every answer once', async () => {
  const port = await freePort();
  await run(port);
  const waveId = await launch(`http://localhost:${port}`);
  await expect.poll(mailsOnDisk, { timeout: 60_000, interval: 5 }).toBeGreaterThan(PEOPLE / 8);
  await platform.end('SIGKILL');
  const sentBefore = mailsOnDisk();
  expect(sentBefore).toBeLessThan(PEOPLE);

  await run(port);
  await expect.poll(mailsOnDisk, { timeout: 60_000, interval: 100 }).toBeGreaterThanOrEqual(PEOPLE);

  const home = `http://localhost:${port}`;
  const answer = async (email: string) => await answerFromMail(home, { email, answers: { recommend: '9' } });
  await forEachInParallel(emails.slice(0, PEOPLE / 2), 8, answer);
  await platform.end('SIGKILL');
  await run(port);
  await forEachInParallel(emails.slice(PEOPLE / 2), 8, answer);
  await expect.poll(async () => await counted(waveId), { timeout: 30_000 }).toBe(PEOPLE);

  const recipients = await recipientsInInbox(home);
  expect(recipients.toSorted()).toEqual(emails.toSorted());
  expect(await counted(waveId)).toBe(PEOPLE);
}, 180_000);

async function run(port: number): Promise<void> {
  platform = startPlatformProcess(folder, { PORT: String(port) }, 'test/support/impatient-platform.ts');
  await platform.started();
}

/** A wave to everybody, through the console. */
async function launch(home: string): Promise<string> {
  const admin = await signIn(home, 'oliver');
  const people = emails.map((email, index) => ({
    id: index,
    name: `Khách ${index}`,
    email,
    language: 'vi',
    unit: 'hanoi',
  }));
  await admin.post('/units/imports', { file: new File(['id,name,parent\nhanoi,Hà Nội,\n'], 'units.csv') });
  const file = new File([stringify(people, { header: true })], 'customers.csv');
  await admin.post('/people/customer/imports', { file });
  const program = await admin.post('/programs', {
    'name-en': 'Branches',
    'name-vi': 'Chi nhánh',
    template: 'customer-nps',
  });
  const wave = await admin.post(`${new URL(program.address).pathname}/waves`, {
    side: 'customer',
    sends: 'at-once',
  });
  return new URL(wave.address).pathname.split('/').at(-1) ?? '';
}

function mailsOnDisk(): number {
  return readdirSync(path.join(folder, 'mail', 'eml')).length;
}

async function recipientsInInbox(home: string): Promise<string[]> {
  const inbox = await (await fetch(`${home}/local/inbox.json?limit=1000`)).json();
  return (inbox as { mails: { recipients: string[] }[] }).mails.flatMap(({ recipients }) => recipients);
}

async function counted(waveId: string): Promise<number> {
  const client = new DynamoDBClient({ endpoint: platform.address('DynamoDB'), ...LOCAL_CLIENT });
  const tally = await getTally({ client, tables: LOCAL_TABLES }, waveId, 'company');
  client.destroy();
  return tally?.responses ?? 0;
}
