import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let marketing: ConsoleClient;
let leader: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  for (const prefix of ['looked', 'single', 'atonce']) await aRunningCompany(db, prefix);
  marketing = await signedIn(resources, ['marketing']);
  leader = await signedIn(resources, ['leadership']);
});
afterAll(async () => await stop());

const read = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();

it.each(['', '/results'])(
  'the page /waves/…%s says what is not in its figures, and where to decide',
  async (page) => {
    const seen = await read(marketing, `/waves/lookedcus2${page}`);
    expect(seen).toContain(
      'These figures come from 90 answers that count. 2 suspected answers are not in these figures. 1 suspected answer was left out.',
    );
    expect(seen).toContain('href="/waves/lookedcus2/suspected-answers"');
    const others = await read(leader, `/waves/lookedcus2${page}`);
    expect(others).toContain('2 suspected answers are not in these figures.');
    expect(others).not.toContain('/suspected-answers');
    expect(await read(marketing, `/waves/lookedcus1${page}`)).not.toContain('suspected');
  },
);

it('lists why, what was said and when, and what was decided before', async () => {
  const page = await read(marketing, '/waves/lookedcus2/suspected-answers');
  expect(page).toContain('2 answers wait for a decision');
  expect(page).toContain('sent without a press, a touch or a key; sent faster than a person reads');
  expect(page).toContain('several different answers from one link within seconds');
  expect(page).toContain('“Nhân viên rất tận tâm, nhưng phải chờ lâu ở quầy thanh toán.”');
  expect(page).toContain('23 November 2026, 9:00');
  expect(page.indexOf('left out</span>')).toBeGreaterThan(page.indexOf('Decided before'));
  expect(page).not.toContain('Trần Văn Minh');
});

it('decides about one, which can be decided anew', async () => {
  const path = '/waves/singlecus2/suspected-answers';
  const decide = async (decision: string) =>
    await marketing.post(`${path}/decisions`, { decision, invitationId: 'scanned0' });
  const counted = await decide('counted');
  expect(counted.status).toBe(303);
  expect(await read(marketing, counted.headers.get('location') ?? '')).toContain(
    '1 answer counts from now on.',
  );
  const page = await read(marketing, path);
  expect(page).toContain('1 answer waits for a decision');
  expect(page.match(/<span>counted<\/span>/g)).toHaveLength(2);
  await decide('left-out');
  expect((await read(marketing, path)).match(/<span>left out<\/span>/g)).toHaveLength(2);
});

it('decides about all that wait', async () => {
  const path = '/waves/atoncecus2/suspected-answers';
  const done = await marketing.post(`${path}/decisions`, { decision: 'left-out', all: 'yes' });
  const page = await read(marketing, done.headers.get('location') ?? '');
  expect(page).toContain('2 answers are left out.');
  expect(page).not.toContain('for a decision');
  expect(page.match(/<span>left out<\/span>/g)).toHaveLength(3);
});

it('says what to do where nothing was chosen, and that nothing is suspected where that is so', async () => {
  const path = '/waves/lookedcus1/suspected-answers';
  const refused = await marketing.post(`${path}/decisions`, { decision: 'counted' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Choose answers, and whether they are to count');
  expect(await read(marketing, path)).toContain('No answer is suspected');
});
