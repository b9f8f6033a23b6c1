import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAuditRecords } from '#shared/adapters/dynamodb/audit-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { noteSignIn } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { aSignIn } from '#test/support/builders.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase } from '#test/support/improvements.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let marketing: ConsoleClient;
let hr: ConsoleClient;
let leader: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  await aRunningCompany(db, 'better');
  marketing = await signedIn(resources, ['marketing']);
  hr = await signedIn(resources, ['hr']);
  leader = await signedIn(resources, ['leadership']);
});
afterAll(async () => await stop());

const read = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();
const flat = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a case', () => {
  it('is taken from the list, called and closed, and keeps its history', async () => {
    await putCase(db, aCase({ caseId: 'worked', name: 'Emily Carter' }));
    expect(await read(marketing, '/cases')).toContain('aria-label="I call Emily Carter"');
    const taken = await marketing.post('/cases/worked/assignment', { 'seen-with': '' });
    expect(taken.headers.get('location')).toBe('/cases/worked?done=taken');
    expect(flat(await read(marketing, '/cases/worked?done=taken'))).toContain('Nguyễn Thị Lan has taken it');
    const unsaid = await marketing.post('/cases/worked/call', { note: 'Rang twice.' });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toMatch(/Choose how it went\.[\s\S]*Rang twice\./);
    const call = { 'call-outcome': 'reached', note: 'Promised a table.' };
    expect((await marketing.post('/cases/worked/call', call)).status).toBe(303);
    expect((await marketing.post('/cases/worked/call', call)).status).toBe(409);
    const close = { 'close-outcome': 'solved', note: '' };
    expect((await marketing.post('/cases/worked/closure', close)).status).toBe(303);
    const late = await marketing.post('/cases/worked/closure', { ...close, note: 'She will come back.' });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('She will come back.')]);
    const page = flat(await read(leader, '/cases/worked'));
    expect(page).toContain('Nguyễn Thị Lan closed it, 23 November 2026, 16:00: Solved');
    expect(page).toContain('Nguyễn Thị Lan noted, 23 November 2026, 16:00: Promised a table.');
    expect(await read(leader, '/cases?state=closed')).toContain('/cases/worked"');
  });

  it('is handed to a colleague, whose name the page and the trail know; who comes second hears it', async () => {
    await putCase(db, aCase({ caseId: 'handed' }));
    for (const [staffId, name] of [
      ['minh', 'Đỗ Văn Minh'],
      ['yen', 'Hoàng Yến'],
    ] as const) {
      await noteSignIn(db, aSignIn({ staffId, name, roles: ['marketing'] }));
    }
    expect(await read(marketing, '/cases/handed')).toContain('<option value="minh">Đỗ Văn Minh</option>');
    const hand = { 'seen-with': '', to: 'minh', note: 'Speaks French.' };
    expect((await marketing.post('/cases/handed/handover', { ...hand, to: '' })).status).toBe(422);
    const done = await marketing.post('/cases/handed/handover', hand);
    expect(done.headers.get('location')).toBe('/cases/handed?done=handed');
    const late = await marketing.post('/cases/handed/handover', { ...hand, to: 'yen', note: 'Call late.' });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(flat(page)).toContain('Đỗ Văn Minh has this case now');
    expect(page).toMatch(/value="yen" selected[\s\S]*Call late\./);
    expect(flat(await read(leader, '/cases/handed'))).toContain(
      'Nguyễn Thị Lan handed it to Đỗ Văn Minh, 23 November 2026, 16:00: Speaks French.',
    );
    await marketing.post('/cases/handed/closure', { 'close-outcome': 'no-call-needed' });
    const closed = await marketing.post('/cases/handed/handover', { ...hand, to: 'yen', note: 'Too late?' });
    expect([closed.status, await closed.text()]).toEqual([
      409,
      expect.stringContaining('Too late?</textarea>'),
    ]);
    const trail = await Array.fromAsync(listAuditRecords(db, { from: '2026-11-01', to: '2026-12-01' }));
    expect(trail.find(({ subject }) => subject.toStaffId)).toMatchObject({
      action: 'POST /cases/:caseId/handover',
      subject: { caseId: 'handed', toStaffId: 'minh' },
      outcome: 'done',
    });
  });

  it('is for leadership to read, and not to work', async () => {
    const page = await read(leader, '/cases/bettercase1');
    expect(page).toContain('Chờ quá lâu.');
    expect(page).not.toContain('<form class="stack"');
    expect(await read(leader, '/cases')).not.toContain('I call');
  });
});

describe('an action', () => {
  it('is planned with the figure of today, moved on, and counted beside both sides', async () => {
    const typed = {
      side: 'customer',
      unitId: 'hue',
      title: 'Warm plates',
      finding: 'Food comes cold.',
      owner: 'Lê Thị Hoa',
      dueOn: '2026-12-01',
      question: 'recommend',
    };
    const refused = await marketing.post('/programs/betterprogram/actions', { ...typed, owner: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/Food comes cold\.[\s\S]*Please fill this in\./);
    const planned = await marketing.post('/programs/betterprogram/actions', typed);
    expect(planned.headers.get('location')).toBe('/programs/betterprogram/actions?done=planned');
    const list = await read(marketing, '/programs/betterprogram/actions?done=planned');
    expect(flat(list)).toMatch(/Warm plates Because: Food comes cold\. .*NPS 0 \(.+ to .+\), 30 answers/);
    const [, step = ''] =
      /action="([^"]+\/state)"[^>]*>(?:(?!<\/form>)[\s\S])*Begin: Warm plates/.exec(list) ?? [];
    const move = { from: 'planned', to: 'doing' };
    expect((await marketing.post(step, move)).status).toBe(303);
    const late = await marketing.post(step, { from: 'planned', to: 'dropped' });
    expect([late.status, flat(await late.text())]).toEqual([
      409,
      expect.stringContaining('“Warm plates” is under way now'),
    ]);
    await marketing.post(step, { from: 'doing', to: 'done' });
    expect(flat(await read(leader, '/programs/betterprogram/pair'))).toContain('1 of 2 done');
  });

  it('begins with what the finding says that led to it, and keeps what is typed over it', async () => {
    const results = await read(marketing, '/waves/bettercus2/results');
    const [, path = ''] = /href="([^"]*actions\/new[^"]*finding[^"]*)"/.exec(results) ?? [];
    const form = await read(marketing, path.replaceAll('&amp;', '&'));
    const finding = new URL(path.replaceAll('&amp;', '&'), 'https://x.example').searchParams.get('finding');
    expect(form).toMatch(new RegExp(`<textarea[^>]*id="finding"[^>]*>${finding}</textarea>`));
    expect(await read(leader, '/waves/bettercus2/results')).not.toContain('actions/new');
  });

  it('is seen by those who answer for its side', async () => {
    expect(await read(hr, '/programs/betterprogram/actions')).not.toContain('A second counter at lunch');
    const seen = flat(await read(leader, '/programs/betterprogram/actions'));
    expect(seen).toContain('A second counter at lunch');
    expect(seen).toMatch(/One more day off a month .* overdue/);
    expect(await read(leader, '/programs/betterprogram/actions')).not.toContain('/state"');
  });
});

describe('what is done with answers', () => {
  it('stands beside both sides, with what is missing and how to fill it', async () => {
    const page = await read(marketing, '/programs/betterprogram/pair');
    const words = flat(page);
    expect(words).toContain('What is done with the answers');
    expect(words).toContain('90% (90 of 100)');
    expect(words).toContain('about 80%');
    expect(words).toMatch(/nothing yet/);
    expect(page).toContain('href="/cases">Work the cases');
    expect(page).not.toContain('/waves/betteremp1/you-said-we-did');
    expect(words).toContain('Employees and customers at the same time');
    expect(words).toContain('With fewer than ten the table is all that can be said honestly.');
  });
});

describe('a benchmark', () => {
  it('stands beside the figure of its question, tested only where its sample is known', async () => {
    const words = flat(await read(leader, '/waves/bettercus2/results'));
    expect(words).toMatch(
      /Restaurant survey, 30 June 2026 · Nhà hàng · 1,200 answers (no detectable|lower by)/,
    );
    expect(words).toContain('shown for reference; no sample size, so not tested');
    expect(flat(await read(hr, '/waves/betteremp1/results'))).toContain('Restaurant survey, 30 June 2026');
  });

  it('is entered by hand, and refused where it makes no sense', async () => {
    const typed = { side: 'customer', figure: 'food', value: '81%', source: 'Hotels', date: '2026-05-31' };
    const saved = await marketing.post('/programs/betterprogram/benchmarks', typed);
    expect(saved.headers.get('location')).toBe('/programs/betterprogram/benchmarks?done=saved');
    const refused = await marketing.post('/programs/betterprogram/benchmarks', { ...typed, value: '8,1k' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('“8,1k” is no number.');
    const page = await read(marketing, '/programs/betterprogram/benchmarks?done=saved');
    expect(flat(page)).toMatch(/81% not known Hotels 31 May 2026/);
    expect(page).not.toContain('name="side" value="employee"');
  });

  it('comes from a file that is checked first, row by row', async () => {
    const file = new File(
      ['figure,value,source,date\nNPS,+31,Press A,2026-01-31\nNPS,lots,Press B,2026-01-31\n'],
      'benchmarks.csv',
    );
    const path = '/programs/betterprogram/benchmarks';
    const checked = await marketing.post(`${path}/import-checks`, { side: 'customer', file });
    const html = await checked.text();
    expect(flat(html)).toMatch(/3 value lots “lots” is no number/);
    expect(await read(marketing, path)).not.toContain('Press A');
    const [, held = ''] = /name="file" value="([^"]+)"/.exec(html) ?? [];
    const unasked = await marketing.post(`${path}/imports`, { side: 'customer', file: held });
    expect(unasked.status).toBe(422);
    const agreed = { side: 'customer', file: held, accept: 'good-rows' };
    const imported = await marketing.post(`${path}/imports`, agreed);
    expect(imported.headers.get('location')).toBe(`${path}?done=imported&count=1`);
    expect(await read(marketing, path)).toContain('Press A');
    const wrong = await marketing.post(`${path}/import-checks`, {
      side: 'customer',
      file: new File(['name\nLan\n'], 'people.csv'),
    });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('figure, value, source, date'),
    ]);
  });

  it('is removed after asking once more', async () => {
    const removal = '/programs/betterprogram/benchmarks/benchmark0000002/removal';
    expect(await read(marketing, removal)).toContain('Remove this benchmark?');
    expect((await hr.post(removal)).status).toBe(403);
    expect((await marketing.post(removal)).status).toBe(303);
    expect((await marketing.get(removal)).status).toBe(404);
  });
});
