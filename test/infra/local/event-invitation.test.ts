import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { listTallies } from '#shared/adapters/dynamodb/tally-store.ts';
import { createApiKey } from '#shared/services/api-key/create-api-key.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { importUnits } from '#shared/services/unit/import-units.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { anEvent, eventCall } from '#test/support/events.ts';
import { systemActor } from '#test/support/resources.ts';
import { sentByHand } from '#test/support/survey-web.ts';

let folder: string;
let platform: Platform;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-events-'));
  platform = await startPlatform({ port: 0, dataFolder: folder });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

test('an order is delivered: one mail arrives, its link answers, and the answer counts for the unit', async () => {
  const context = { ...platform.resources, actor: systemActor };
  await importUnits(context, { csv: 'id,name,parent\nacme,Acme,\nhanoi,Hà Nội,acme\n' });
  const name = { en: 'Hanoi branch', vi: 'Chi nhánh Hà Nội' };
  const { program } = await createProgram(context, { name, templateId: 'paired' });
  const { wave } = await scheduleWave(context, {
    programId: program.programId,
    side: 'customer',
    continuous: true,
    closesAt: new Date(Date.now() + 90 * 86_400_000).toISOString(),
  });
  const { presented } = await createApiKey(context, { name: 'Shop' });
  const email = 'minh.tran@example.com';
  const event = anEvent('hanoi', { person: { email }, event: { moment: 'receiving' } });
  const invite = async () =>
    await fetch(
      `${platform.addresses.console}/v1/waves/${wave.waveId}/invitations`,
      eventCall(presented, 'delivery-of-A-1001', event),
    );
  const answers = await Promise.all([invite(), invite(), invite()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const mails = () => platform.mailbox.find({ to: email });
  await expect.poll(mails, { timeout: 10_000 }).toHaveLength(1);

  const inbox = await fetch(`${platform.addresses.inbox}.json?to=${email}&content=1`);
  const { mails: kept } = await inbox.json();
  const link = new RegExp(`${platform.addresses.console}/a/[\\w.-]+`).exec(kept[0].text)?.[0] ?? '';
  const page = await (await fetch(link)).text();
  const required = [...page.matchAll(/name="(\w+)"[^>]*required/g)].map(([, field = '']) => [field, '4']);
  const byHand = sentByHand({ ...Object.fromEntries(required), recommend: '9' });
  const sent = await fetch(link, { ...byHand, redirect: 'manual' });
  expect(sent.status).toBe(303);

  await platform.settled();
  expect((await invite()).status).toBe(200);
  await platform.settled();
  expect(mails()).toHaveLength(1);
  const results = await getCustomerResults(context, { waveId: wave.waveId });
  expect(results).toMatchObject({ responses: 1 });
  expect(results.responseRate).toBeUndefined();
  const byUnit = await listTallies(platform.resources.db, wave.waveId, 'unit:');
  expect(byUnit.map(({ cut, counted }) => [cut, counted.responses])).toEqual([
    ['unit:acme', 1],
    ['unit:hanoi', 1],
  ]);
  expect(await getWaveProgress(context, wave)).toMatchObject({ invited: 1, answered: 1 });
});

test('the description is there without a key', async () => {
  const response = await fetch(`${platform.addresses.console}/v1/openapi.json`);
  expect(await response.json()).toMatchObject({ servers: [{ url: platform.addresses.console }] });
});
