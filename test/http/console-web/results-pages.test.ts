import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aReleasedWave, aStoredProgram, times } from '#test/support/paired-company.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let resources: ReturnType<typeof testResources>;
let leader: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  resources = testResources(db);
  await aRunningCompany(db, 'pages');
  leader = await signedIn(resources, ['leadership']);
});
afterAll(async () => await stop());

/** What a page says, without its markup. */
const textOf = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const read = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();

describe('results', () => {
  it('of customers name the finding, the figure with its interval and n, and the change', async () => {
    const page = await read(leader, '/waves/pagescus2/results');
    expect(page).toContain('Of 100 customers, 61 would recommend us and 39 would not');
    expect(page).toContain('<p class="value">+22</p>');
    expect(page).toContain('+2 to +41');
    expect(page).toContain('from 90 answers');
    expect(page).toContain('▲ 39 points since 30 Nov');
    expect(page).toContain('90 answers · 90% of those invited');
  });

  it('of customers stand beside what they bring, and what is exposed is called no forecast', async () => {
    const page = textOf(await read(leader, '/waves/pagescus2/results'));
    expect(page).toContain('NPS weighted by revenue +30 +7 to +50');
    expect(page).toContain('+22 (+2 to +41) where every customer counts alike');
    expect(page).toContain('as sure as 74 answers of customers who bring alike');
    expect(page).toContain(
      'Revenue with detractors 47.5 million 15.8% of what everybody invited brings in a year',
    );
    expect(page).toContain('Revenue with silent customers 165 million 55% of what everybody invited brings');
    expect(page).toContain('An exposure, not a forecast');
    expect(page).toContain('Earned growth 11.3%');
    expect(page).toContain('Revenue from the top fifth 48% brought by 1 of 6 customers who bring anything');
    expect(page).toContain('all 6 customers whose revenue is known, as of 20 November 2026');
    expect(page).toContain('33 points higher, no detectable difference');
  });

  it('of customers say the same in Vietnamese', async () => {
    const reader = await signedIn(resources, ['leadership']);
    await reader.post('/language', { language: 'vi', to: '/' });
    const page = textOf(await read(reader, '/waves/pagescus2/results'));
    expect(page).toContain('NPS tính theo doanh thu');
    expect(page).toContain('Doanh thu từ khách không ủng hộ 47,5 triệu');
    expect(page).toContain('không phải dự báo');
    expect(textOf(await read(reader, '/programs/pagesprogram/rolling'))).toContain('90 ngày gần nhất');
  });

  it('of customers go on over all waves, 90 days at a time', async () => {
    const page = await read(leader, '/programs/pagesprogram/rolling');
    expect(page).toContain('Customer NPS: the 90 days before cannot be compared yet');
    expect(page).toContain('<svg role="img"');
    expect(textOf(page)).toContain('150 +7 −9 to +22');
    expect(await read(leader, '/waves/pagescus2/results')).toContain('href="/programs/pagesprogram/rolling"');
  });

  it('of employees are compared with the rest by what is released', async () => {
    await aStoredProgram(db, 'pagesrest');
    await aReleasedWave(
      db,
      { programId: 'pagesrest', waveId: 'pagesrest01' },
      {
        hanoi: times(4, { recommend_work: 9 }, { recommend_work: 7 }),
        hue: times(4, { recommend_work: 7 }, { recommend_work: 4 }),
      },
    );
    const page = textOf(await read(leader, '/waves/pagesrest01/results'));
    expect(page).toContain('▲ 100 points higher');
    expect(page).toContain('▼ 100 points lower');
    expect(page).toContain('Hà Nội is ahead, Huế lags behind');
  });

  it('of employees come from the release, and say what is withheld and why', async () => {
    await aStoredProgram(db, 'pageshidden');
    await aReleasedWave(
      db,
      { programId: 'pageshidden', waveId: 'pageswith1' },
      {
        hanoi: times(6, { recommend_work: 9 }, { recommend_work: 4 }),
        hue: times(1, { recommend_work: 2 }, { recommend_work: 9 }),
      },
    );
    const page = await read(leader, '/waves/pageswith1/results');
    expect(page).toContain('about 80% took part');
    expect(page).toContain('withheld to protect people');
    expect(page).toContain('Nothing was withheld.');
  });

  it('are not there before the release', async () => {
    const page = await read(leader, '/waves/pagesemp2/results');
    expect(page).toContain('Nothing is published before the wave closes');
    expect(page).not.toContain('<svg role="img"');
  });

  it('of both sides stand side by side and are never subtracted', async () => {
    const page = await read(leader, '/programs/pagesprogram/pair');
    expect(page).toContain('What employees expect customers to say');
    expect(page).toMatch(/employees expect \d\.\d points more than customers say/);
    expect(page).toContain('Two different questions on two different scales');
    expect(page).toContain('Between units; says nothing about individuals.');
  });
});

describe('results of one part', () => {
  const results = '/waves/pagescus2/results';

  it('are at an address of their own, which leads on to the report and the single answers', async () => {
    const chosen = await leader.get(`${results}?only=unit%3Ahanoi`);
    expect(chosen.headers.get('location')).toBe(`${results}?unit=hanoi`);
    const page = await read(leader, `${results}?unit=hanoi`);
    expect(textOf(page)).toMatch(/results – Hà Nội only .*\d+ of 90 answers/);
    expect(page).toContain('<option value="unit:hanoi" selected');
    expect(page).toContain('Against everybody else: ');
    expect(page).toContain('Known of everybody together only');
    expect(page).not.toContain('Revenue with detractors');
    expect(page).not.toContain('/rolling"');
    for (const path of ['report', 'answers']) {
      expect(page).toContain(`href="/waves/pagescus2/${path}?unit=hanoi"`);
      const next = await read(leader, `/waves/pagescus2/${path}?unit=hanoi`);
      expect(next).toContain(path === 'report' ? 'Hà Nội only' : '<option value="hanoi" selected');
    }
    expect(await read(leader, `${results}?unit=hanoi&file=questions.csv`)).toMatch(/^.?Question,Answers/);
  });

  it('say so where nobody answered, where two are asked for, and where there is no such part', async () => {
    expect(await read(leader, `${results}?tier=silver`)).toContain(
      'Nobody has answered yet: Silver customers',
    );
    const two = await read(leader, `${results}?unit=hanoi&tier=gold`);
    expect(two).toContain('two at once cannot be told');
    expect(two).toContain(`href="${results}?tier=gold"`);
    expect(two).toContain('<p class="value">+22</p>');
    for (const path of [results, '/waves/pagescus2/report']) {
      const wrong = await leader.get(`${path}?channel=pigeon`);
      expect(wrong.status).toBe(200);
      expect(await wrong.text()).toContain('a part that has no results of its own');
    }
  });

  it('of employees are those of released units; a withheld one is as unknown as any other word', async () => {
    const shown = await read(leader, '/waves/pagesrest01/results?unit=hue');
    expect(textOf(shown)).toContain('results – Huế only');
    expect(shown).toContain('Published of everybody together only');
    expect(shown).not.toContain('took part ·');
    const page = async (unit: string) =>
      (await read(leader, `/waves/pageswith1/results?unit=${unit}`)).replaceAll(`=${unit}`, '=one');
    expect(await page('hue')).toContain('a part that has no results of its own');
    expect(await page('hue')).toBe(await page('nowhere'));
  });

  it('stand side by side with all others, each told from the rest or not', async () => {
    const page = textOf(await read(leader, '/waves/pagesrest01/results'));
    expect(page).toContain('Hà Nội: above the rest in “Employee NPS”. Huế: below it in “Employee NPS”');
    expect(page).toContain('▲ detectably above the rest');
    const hidden = textOf(await read(leader, '/waves/pageswith1/results'));
    expect(hidden).toContain('No group can be told from the rest in any figure');
    const file = await read(leader, '/waves/pagescus2/results?file=figures-customer.csv');
    expect(file).toMatch(/Everybody,Customer NPS,90,22,.*the whole itself/);
  });
});

describe('the first page', () => {
  it('shows leadership the health figures of both sides before everything else', async () => {
    const page = await read(leader, '/?program=pagesprogram');
    expect(page).toContain('<h1>Customer NPS is up 39 points to +22</h1>');
    for (const name of ['Customer NPS', 'Ease', 'Employee NPS']) expect(page).toContain(name);
    expect(page.indexOf('Customer NPS')).toBeLessThan(page.indexOf('<h2>Programs</h2>'));
    expect(page).toContain('target +20');
  });

  it('shows HR and marketing the figures of their own side only', async () => {
    const hr = await read(await signedIn(resources, ['hr']), '/');
    expect(hr).toContain('Employee NPS');
    expect(hr).not.toContain('Customer NPS');
    const marketing = await read(await signedIn(resources, ['marketing']), '/');
    expect(marketing).toContain('Customer NPS');
    expect(marketing).not.toContain('Employee NPS');
  });

  it('hides the links to what a role may not open', async () => {
    const marketing = await read(await signedIn(resources, ['marketing']), '/programs/pagesprogram');
    expect(marketing).toContain('href="/people/customer"');
    expect(marketing).not.toContain('href="/people/employee"');
    expect(marketing).not.toContain('side=employee');
    expect(marketing).not.toContain('/digest"');
    expect(marketing).not.toContain('/waves/pagesemp');
  });
});

describe('the digest page', () => {
  it('saves readers and time, drops emptied lines, and shows what the mail would say', async () => {
    const saved = await leader.post('/programs/pagesprogram/digest-settings', {
      'reader-name': ['Margaret', '', ''],
      'reader-email': ['margaret@example.com', 'bao@example.com', ''],
      'reader-language': ['en', 'vi', 'vi'],
      weekday: '1',
      hour: '8',
      timeZone: 'Asia/Ho_Chi_Minh',
      pause: 'yes',
    });
    expect(saved.headers.get('location')).toBe('/programs/pagesprogram/digest?saved=yes');
    const page = await read(leader, '/programs/pagesprogram/digest?saved=yes');
    expect(page).toContain('Saved.');
    expect(page).toContain('value="margaret@example.com"');
    expect(page).toContain('value="bao@example.com"');
    expect(page).toContain('The next one goes out Monday 30 November at 8:00.');
    expect(await read(leader, '/programs/pagesprogram/digest-preview?language=vi')).toContain(
      'Nhà hàng Sao Mai',
    );
  });

  it('shows the form again with what was typed when an address is wrong', async () => {
    const answer = await leader.post('/programs/pagesprogram/digest-settings', {
      'reader-email': 'margaret at example',
      weekday: '1',
      hour: '8',
      timeZone: 'UTC',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="margaret at example"');
  });

  it('sends it now, and keeps it in the archive', async () => {
    const before = resources.recorded.mails.length;
    const sent = await leader.post('/programs/pagesprogram/digests');
    expect(sent.status).toBe(303);
    expect(resources.recorded.mails.length).toBe(before + 2);
    const page = await read(leader, sent.headers.get('location') ?? '');
    expect(page).toContain('It is on its way to 2 readers.');
    const archived = /href="(\/programs\/pagesprogram\/digests\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect((await leader.get(archived)).status).toBe(200);
  });
});

describe('what goes wrong on our side', () => {
  it('is told with a number that the log knows, and with nothing else', async () => {
    const logged: unknown[] = [];
    const broken = testResources(
      { ...db, tables: { ...db.tables, main: 'no-such-table' } },
      { log: (event, fields) => logged.push({ event, ...fields }) },
    );
    const client = await signedIn(resources, ['admin']);
    const { app } = await signedIn(broken, ['admin']).catch(async () => {
      const { consoleClient } = await import('#test/support/console.ts');
      return consoleClient(broken);
    });
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request('https://surveys.example.com/units', { headers: { cookie } });
    expect(answer.status).toBe(500);
    const page = await answer.text();
    const reference = /this number: (\w+)/.exec(page)?.[1];
    expect(logged).toContainEqual(expect.objectContaining({ event: 'console.failed', reference }));
    expect(page).not.toMatch(/no-such-table|ResourceNotFound|at .*\.ts/);
  });
});
