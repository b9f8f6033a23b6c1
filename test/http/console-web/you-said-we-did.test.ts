import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let hr: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aRunningCompany(db, 'said');
  hr = await signedIn(testResources(db), ['hr']);
});
afterAll(async () => await stop());

const PATH = '/waves/saidemp1/you-said-we-did';
const read = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();
const FIRST = {
  'said-en-1': 'Shifts are announced too late.',
  'said-vi-1': 'Lịch ca được báo quá muộn.',
  'did-en-1': 'Shifts are fixed two weeks ahead.',
  'did-vi-1': 'Lịch ca được chốt trước hai tuần.',
};

it('keeps what was written, and shows it again', async () => {
  const saved = await hr.post(PATH, FIRST);
  expect(saved.status).toBe(303);
  const page = await read(hr, saved.headers.get('location') ?? '');
  expect(page).toContain('It is saved.');
  for (const text of Object.values(FIRST)) expect(page).toContain(`>${text}</textarea>`);
  expect(page).toContain('Quote nobody, and name nobody.');
});

it('refuses half a pair, says at the field what is missing, and keeps everything typed', async () => {
  const refused = await hr.post(PATH, {
    ...FIRST,
    'said-vi-3': '  Cần thêm <ghế>.  ',
    'did-en-3': 'x'.repeat(301),
  });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Nothing is saved yet: 3 texts need your attention.');
  expect(page).toContain('>Cần thêm &lt;ghế&gt;.</textarea>');
  expect(page).toContain('This has 301 characters. Shorten it to at most 300.');
  for (const text of [...Object.values(FIRST), 'x'.repeat(301)])
    expect(page).toContain(`>${text}</textarea>`);
  for (const field of ['said-en-3', 'did-en-3', 'did-vi-3']) expect(page).toContain(`id="${field}-error"`);
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(3);
});

it('is offered where a wave is over, to those who may write it', async () => {
  expect(await read(hr, '/waves/saidemp1')).toContain(`href="${PATH}"`);
  expect(await read(hr, '/waves/saidemp2')).not.toContain('you-said-we-did');
  expect((await hr.get('/waves/saidemp2/you-said-we-did')).status).toBe(409);
  const leader = await signedIn(testResources(db), ['leadership']);
  expect(await read(leader, '/waves/saidemp1')).not.toContain('you-said-we-did');
});
