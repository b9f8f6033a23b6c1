import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listPrograms } from '#shared/adapters/dynamodb/program-store.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let hr: ConsoleClient;
let marketing: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  hr = await signedIn(resources, ['hr']);
  marketing = await signedIn(resources, ['marketing']);
  await hr.post('/units/imports', {
    file: csv('id,name,parent\nacme,Acme,\nhanoi,Hà Nội,acme\nhue,Huế,acme'),
  });
});
afterAll(async () => await stop());

const csv = (text: string) => new File([text], 'people.csv', { type: 'text/csv' });
const json = (content: unknown) => new File([JSON.stringify(content)], 'program.json');

/** The value of a hidden field, as the browser would send it back. */
function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('bringing units in', () => {
  it('shows the tree afterwards', async () => {
    const page = await (await hr.get('/units')).text();
    expect(page).toContain('3 units');
    expect(page).toContain('Hà Nội');
  });

  it('takes nothing of a file with a hole in it, and says which line', async () => {
    const answer = await hr.post('/units/imports', { file: csv('id,name,parent\nvinh,Vinh,nowhere') });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Of 1 row, these need another look');
    expect(page).toContain('nowhere');
    expect(page).not.toContain('>vinh<');
  });

  it('says what is wrong with a file that is no table', async () => {
    const answer = await hr.post('/units/imports', { file: csv('') });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('The file holds no rows');
  });
});

describe('bringing people in', () => {
  const mixed = csv(
    'id,name,email,language,unit,tier\n' +
      'C-1,Trần Văn Minh,minh@example.com,vi,hanoi,gold\n' +
      'C-2,Emily Carter,not-an-address,en,hanoi,\n' +
      'C-3,Lê Hoa,hoa@example.com,vi,Huế,silver\n',
  );

  const pageOf = async (client: ConsoleClient, answer: Response) => {
    expect(answer.status).toBe(303);
    const path = answer.headers.get('location') ?? '';
    return { path, page: await (await client.get(path)).text() };
  };

  it('shows first what a file would do, changes nothing, and then takes the good rows on request', async () => {
    const first = await pageOf(marketing, await marketing.post('/people/customer/uploads', { file: mixed }));
    expect(first.page).toContain('1 row needs another look');
    expect(first.page).toContain('Import the 2 good rows');
    expect(first.page).toContain('not-an-address');
    const again = await pageOf(marketing, await marketing.post('/people/customer/uploads', { file: mixed }));
    expect(again.page).toContain('Import the 2 good rows');

    const accepted = { run: hidden(again.page, 'run') };
    const done = await pageOf(marketing, await marketing.post(`${again.path}/acceptance`, accepted));
    expect(done.page).toContain('2 people are in');
    expect(done.page).toContain('1 row was left out.');
    const third = await pageOf(marketing, await marketing.post('/people/customer/uploads', { file: mixed }));
    expect(third.page).toContain('Everybody in this file is known already');
    const bad = await marketing.get(`${again.path}/bad-rows.csv`);
    expect(bad.headers.get('content-disposition')).toMatch(/attachment; filename="bad-rows-\w+\.csv"/);
    expect(await bad.text()).toContain('C-2,Emily Carter,not-an-address');
    expect(await (await marketing.get('/people/customer')).text()).toContain('people.csv');
  });

  it('asks what the columns are where it cannot know, and goes on with the answer', async () => {
    const file = csv('Badge,name,email,unit,Shift\nE-7,Hoa,hoa@example.com,hanoi,night\n');
    const asked = await pageOf(hr, await hr.post('/people/employee/uploads', { file }));
    expect(asked.page).toContain('Missing: id.');
    const answer = await hr.post(`${asked.path}/columns`, {
      column: ['0', '4'],
      target: ['field:id', 'attribute'],
      attribute: ['', 'Ca làm việc'],
    });
    const { page } = await pageOf(hr, answer);
    expect(page).toContain('Import 1 person');
    expect(page).toContain('value="ca_lam_viec"');
  });

  it('takes a file in slices, whose page looks again by itself until it is whole', async () => {
    const text = `id,name,email,unit,note\nS-1,An,an@s.example.com,hanoi,${'x'.repeat(300_000)}\n`;
    const size = String(text.length);
    const file = (start: number, end?: number) => csv(text.slice(start, end));
    const begun = { name: 'large.csv', size, file: file(0, 262_144) };
    const first = await pageOf(marketing, await marketing.post('/people/customer/uploads', begun));
    expect(first.page).toContain('0.3 of 0.3 MB');
    expect((await marketing.get(first.path)).headers.get('refresh')).toBe('2');
    const rest = { start: '262144', file: file(262_144) };
    const { page } = await pageOf(marketing, await marketing.post(`${first.path}/slices`, rest));
    expect(page).toContain('being checked');
    const refused = await marketing.post('/people/customer/uploads', { ...begun, size: '200000000' });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('larger than 100 MB'),
    ]);
  });

  it('runs a script on the page with the form, and on no other', async () => {
    const page = await marketing.get('/people/customer');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const [, path = ''] = /src="(\/assets\/upload\.\w+\.js)"/.exec(await page.text()) ?? [];
    const script = await marketing.get(path);
    expect(script.headers.get('content-type')).toContain('javascript');
    const source = await script.text();
    expect(() => new Function(source)).not.toThrow();
    expect((await marketing.get('/')).headers.get('content-security-policy')).not.toContain('script-src');
  });

  it('imports at once what a program sends, but nothing at all of a file with bad rows unless asked', async () => {
    const file = csv('id,name,email,unit\nE-1,Hoa,hoa1@example.com,hanoi\nE-2,An,an@example.com,moon\n');
    const answer = await hr.post('/people/employee/imports', { file });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Nothing was imported: 1 row needs another look.');
    const accepted = await hr.post('/people/employee/imports', { file, accept: 'good-rows' });
    expect([accepted.status, await accepted.text()]).toEqual([
      200,
      expect.stringContaining('1 person is in'),
    ]);
    expect((await marketing.post('/people/customer/imports', { file: 'bm90IGd6aXA=' })).status).toBe(422);
  });
});

describe('creating a program', () => {
  it('from a template leads to its page with both sides', async () => {
    const answer = await marketing.post('/programs', {
      'name-en': 'Hotels',
      'name-vi': 'Khách sạn',
      template: 'paired',
    });
    expect(answer.status).toBe(303);
    const page = await (await marketing.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain('<h1>Hotels</h1>');
    expect(page).toContain('Launch a wave');
    expect(page).toContain('19 questions · 1 page · takes about 2½ minutes');
    expect(page).toContain('HR looks after this side.');
    expect(page).toMatch(/href="[^"]+\/surveys\/customer">Look through the questions</);
  });

  it('uses one name for both languages when only one is given', async () => {
    await marketing.post('/programs', { 'name-vi': 'Nhà hàng', template: 'customer-nps' });
    const names = (await listPrograms(db)).map(({ name }) => name);
    expect(names).toContainEqual({ en: 'Nhà hàng', vi: 'Nhà hàng' });
  });

  it('from a file takes its surveys, and its name when none was typed', async () => {
    const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
    const definition = json({ name: { en: 'From a file', vi: 'Từ tệp' }, customer });
    const answer = await marketing.post('/programs', { definition });
    expect(answer.status).toBe(303);
    const page = await (await marketing.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain('<h1>From a file</h1>');
    expect(page).toContain('This program does not ask employees.');
  });

  it('shows the form again with what was typed when something is missing', async () => {
    const answer = await marketing.post('/programs', { template: 'employee-pulse' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Give the program a name.');
    expect(page).toMatch(/value="employee-pulse" checked/);
  });

  it('keeps a good file while the name is missing, and takes another one in its place', async () => {
    const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
    const definition = json({ customer });
    const answer = await marketing.post('/programs', { template: 'own', definition });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Give the program a name.');
    expect(page).toContain('The file that you chose is still here.');
    const held = { template: 'own', definition: hidden(page, 'definition') };
    const done = await marketing.post('/programs', { ...held, 'name-en': 'Held' });
    expect(done.status).toBe(303);
    const both = new FormData();
    both.append('template', 'own');
    both.append('definition', new File(['{'], 'other.json'));
    both.append('definition', held.definition);
    const replaced = await marketing.send('/programs', {
      method: 'POST',
      body: both,
      headers: { origin: 'https://surveys.example.com' },
    });
    expect(await replaced.text()).toContain('The file is no JSON');
  });

  it('asks for the file where own surveys were chosen without one', async () => {
    const answer = await marketing.post('/programs', { 'name-en': 'Own', template: 'own' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Choose the file with your surveys.');
    expect(page).toMatch(/value="own" checked/);
  });

  it('lists everything that is wrong with the surveys of a file', async () => {
    const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
    const definition = json({
      customer: {
        ...customer,
        headline: 'nowhere',
        questions: [...customer.questions, customer.questions[1]],
      },
    });
    const answer = await marketing.post('/programs', {
      'name-en': 'Two faults',
      template: 'own',
      definition,
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Mend these 2 things first:');
    expect(page).toContain('Two questions have the key “reason”');
    expect(page).toContain('Question 2, “What is the main reason for your score?”:');
    expect(page).toContain('The headline question must be one of the questions');
    expect(page).toContain('Then choose the corrected file again');
  });

  it('says where a file is not as expected', async () => {
    const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
    const [first, ...others] = customer.questions;
    const broken = {
      customer: { ...customer, questions: [{ ...first, wording: { en: 'Only English' } }, ...others] },
    };
    const answer = await marketing.post('/programs', { 'name-en': 'Broken', definition: json(broken) });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Question 1, “Only English”: The Vietnamese wording is missing.');
    expect(page).toContain('value="Broken"');
    const noJson = await marketing.post('/programs', { definition: new File(['{'], 'x.json') });
    expect(await noJson.text()).toContain('The file is no JSON');
  });

  it('does not run what was typed', async () => {
    await marketing.post('/programs', { 'name-en': '<script>alert(1)</script>', template: 'customer-nps' });
    expect(await (await marketing.get('/')).text()).not.toContain('<script');
  });
});
