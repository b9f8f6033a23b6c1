import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { listDeliveries } from '#shared/adapters/dynamodb/delivery-store.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { importUnits } from '#shared/services/unit/import-units.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { systemActor } from '#test/support/resources.ts';
import { sentByHand } from '#test/support/survey-web.ts';

let folder: string;
let platform: Platform;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-platform-'));
  platform = await startPlatform({ port: 0, dataFolder: folder });
});

afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

test('links of mails reach the survey, and everything else but the inbox the console', async () => {
  const link = await ask('/a/wave000001.abcdefghjkmnpqrstvwxyz01.AAAAAAAAAAAAAAAAAAAAAA');
  expect(link.headers.get('x-robots-tag') ?? (await link.text())).toMatch(/noindex/);
  expect(await (await ask('/local/inbox')).text()).toContain('Inbox');
  const signIn = await ask('/');
  expect(signIn.status).toBe(303);
  expect(signIn.headers.get('location')).toMatch(/^\/sign-in/);
});

test('whoever chooses a role is signed in to the console', async () => {
  const start = await ask('/sign-in/start?to=/');
  const ticket = cookieOf(start);
  const choice = await (await fetch(start.headers.get('location') ?? '')).text();
  const link = /href="([^"]*)" data-person="ha"/.exec(choice)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const chosen = await fetch(new URL(link, platform.addresses.oidc), { redirect: 'manual' });
  const callback = await fetch(chosen.headers.get('location') ?? '', {
    redirect: 'manual',
    headers: { cookie: ticket },
  });
  expect(callback.headers.get('location')).toBe('/');
  const console = await ask('/', { cookie: cookieOf(callback) });
  expect(console.status).toBe(200);
  expect(await console.text()).toContain('Phạm Thu Hà');
});

test('a customer is invited by mail, answers through the link, and is counted', async () => {
  const context = { ...platform.resources, actor: systemActor };
  await importUnits(context, { csv: 'id,name\nhanoi,Hà Nội\n' });
  const people = 'id,name,email,language,unit\nC-1,Trần Văn Minh,minh.tran@example.com,vi,hanoi\n';
  await importPeople(context, { side: 'customer', csv: people });
  const name = { en: 'Hanoi branch', vi: 'Chi nhánh Hà Nội' };
  const { program } = await createProgram(context, { name, templateId: 'customer-nps' });
  const { wave } = await scheduleWave(context, {
    programId: program.programId,
    side: 'customer',
    closesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
  });
  const mails = () => platform.mailbox.find({ to: 'minh.tran@example.com' });
  await expect.poll(mails, { timeout: 10_000 }).toHaveLength(1);

  const inbox = await (await ask('/local/inbox.json?to=minh.tran@example.com&content=1')).json();
  const link = new RegExp(`${platform.addresses.console}(/a/[\\w.-]+)`).exec(inbox.mails[0].text)?.[1];
  expect((await ask(`${link}`)).status).toBe(200);
  const sent = await fetch(`${platform.addresses.console}${link}`, {
    ...sentByHand({ recommend: '9' }),
    redirect: 'manual',
  });
  expect(sent.status).toBe(303);

  await platform.settled();
  const mailing = { waveId: wave.waveId, mailing: 'invitation', bucket: 0 } as const;
  const deliveries = await Array.fromAsync(listDeliveries(platform.resources.db, mailing));
  expect(deliveries.map(({ state }) => state)).toEqual(['delivered']);
  const results = await getCustomerResults(context, { waveId: wave.waveId });
  expect(results.responses).toBe(1);
});

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  return await fetch(`${platform.addresses.console}${address}`, { redirect: 'manual', headers });
}

/** The cookies that a response sets, as a browser would send them back. */
function cookieOf(response: Response): string {
  const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return set.filter((cookie) => !cookie.endsWith('=')).join('; ');
}
