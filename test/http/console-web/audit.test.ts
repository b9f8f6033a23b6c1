import { afterAll, beforeAll, expect, it } from 'vitest';
import { putAuditRecord } from '#shared/adapters/dynamodb/audit-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putSegment } from '#shared/adapters/dynamodb/segment-store.ts';
import { noteSignIn } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { erasedPerson } from '#shared/domain/contact/erased-person.ts';
import type { AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { aCustomer, anEmployee, aSignIn, aWave } from '#test/support/builders.ts';
import { type ConsoleClient, consoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase } from '#test/support/improvements.ts';
import { aStoredProgram } from '#test/support/paired-company.ts';
import { testResources } from '#test/support/resources.ts';

const NOW = '2026-11-23T09:00:00.000Z';

let db: Database;
let stop: () => Promise<void>;
let client: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  client = await signedIn(testResources(db), ['leadership']);
  await change('2026-11-20T02:00:00.000Z', {
    action: 'POST /waves/:waveId/closure',
    subject: { waveId: 'k3' },
  });
  await change('2026-11-19T02:00:00.000Z', { outcome: 'refused' });
  // Half past midnight in Vietnam, and still October in Greenwich.
  await change('2026-10-31T17:30:00.000Z', { email: 'mai@acme.example', staffId: 'mai' });
  await change('2026-10-31T16:30:00.000Z', { email: 'october@acme.example', staffId: 'october' });
});
afterAll(async () => await stop());

let count = 0;
async function change(at: string, overrides: Partial<AuditRecord>): Promise<void> {
  await putAuditRecord(db, {
    auditId: `audit${count++}`,
    at,
    staffId: 'lan',
    email: 'lan@acme.example',
    action: 'POST /settings/brand',
    subject: {},
    outcome: 'done',
    ...overrides,
  });
}

const rows = async (query: string) => {
  const html = await (await client.get(`/settings/audit?${query}`)).text();
  return [...html.matchAll(/<th scope="row"><span>([^<]*)/g)].map(([, what]) => what);
};

it('has words in both languages for everything that can be changed, and for what it can be done to', () => {
  const routes = consoleClient(testResources(db)).app.routes.filter(
    ({ method, path }) => !['ALL', 'GET'].includes(method) && !/^\/(sign-out|language)$/.test(path),
  );
  expect(routes.length).toBeGreaterThan(30);
  for (const { audit } of Object.values(CONSOLE_PHRASES)) {
    expect(Object.keys(audit.actions)).toEqual(
      expect.arrayContaining(routes.map(({ method, path }) => `${method} ${path}`)),
    );
    const named = routes.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(audit.subjects)).toEqual(expect.arrayContaining(named));
  }
});

it('shows a month by the clock of the company, newest first', async () => {
  expect(await rows('')).toEqual(['Closed a wave', 'Changed the brand', 'Changed the brand']);
  const october = await (await client.get('/settings/audit?month=2026-10')).text();
  expect(october).toContain('october@acme.example');
  expect(october).toContain('31 October 2026, 23:30');
  expect(october).not.toContain('mai@acme.example');
});

it('is narrowed by who, what, outcome and words of either language', async () => {
  expect(await rows('staffId=mai')).toHaveLength(1);
  expect(await rows('action=POST+/waves/:waveId/closure')).toEqual(['Closed a wave']);
  expect(await rows('outcome=refused')).toHaveLength(1);
  expect(await rows('search=k3')).toEqual(['Closed a wave']);
  expect(await rows(`search=${encodeURIComponent('thương HIỆU')}`)).toHaveLength(2);
  expect(await (await client.get('/settings/audit?search=nothing')).text()).toContain(
    'Nothing in this month fits.',
  );
});

it('takes no notice of filters that make no sense', async () => {
  expect(await rows('month=2026-13&outcome=lost&page=-1')).toHaveLength(3);
});

it('is exported with the same filters, in the language of the reader', async () => {
  const vietnamese = await signedIn(testResources(db), ['admin'], { language: 'vi' });
  const file = await vietnamese.get('/settings/audit?search=k3&file=changes.csv');
  expect((await file.text()).split('\r\n').slice(1, -1)).toEqual([
    'Đóng một đợt,lan@acme.example,đợt k3,2026-11-20 09:00,đã xong',
  ]);
});

it('names what things are called, and leads to those that the reader may open', async () => {
  await aStoredProgram(db, 'auditprogram');
  await createWave(db, aWave({ waveId: 'auditwave', programId: 'auditprogram', number: 3 }));
  await noteSignIn(db, aSignIn({ staffId: 'lan', name: 'Nguyễn Thị Lan' }));
  await noteSignIn(db, aSignIn({ staffId: 'binh', name: 'Đỗ Bình' }));
  await putSegment(db, { segmentId: 'regulars', name: 'Khách quen', criteria: {}, changedAt: NOW });
  await putCase(db, aCase({ caseId: 'auditcase', name: 'Trần Văn Minh' }));
  const september = (action: string, subject: AuditRecord['subject']) =>
    change('2026-09-20T02:00:00.000Z', { action, subject });
  await september('POST /waves/:waveId/closure', { waveId: 'auditwave' });
  await september('POST /programs/:programId/themes/:themeId', {
    programId: 'auditprogram',
    themeId: 'waiting',
  });
  await september('POST /segments/:segmentId', { segmentId: 'regulars' });
  await september('POST /cases/:caseId/handover', { caseId: 'auditcase', toStaffId: 'binh' });
  await september('POST /waves/:waveId/closure', { waveId: 'x'.repeat(3000) });
  const html = await (await client.get('/settings/audit?month=2026-09')).text();
  expect(html).toContain('<a href="/waves/auditwave">Customer wave 3</a>');
  expect(html).toContain('theme Waiting');
  expect(html).toContain('case <a href="/cases/auditcase">Trần Văn Minh</a>, to Đỗ Bình');
  expect(html).toContain('Nguyễn Thị Lan <span class="muted small">lan@acme.example</span>');
  expect(html).toContain('segment Khách quen');
  const admin = await signedIn(testResources(db), ['admin']);
  const open = await (await admin.get('/settings/audit?month=2026-09')).text();
  expect(open).toContain('segment <a href="/segments/regulars">Khách quen</a>');
  expect(open).toContain('to <a href="/settings/staff/binh">Đỗ Bình</a>');
  expect(await rows(`month=2026-09&search=${encodeURIComponent('khách quen')}`)).toEqual([
    'Changed a segment',
  ]);
  const file = await (await client.get('/settings/audit?month=2026-09&file=changes.csv')).text();
  expect(file).toContain('Customer wave 3');
});

it('names nobody who was erased, and nobody whom the reader may not see', async () => {
  await putPerson(db, anEmployee({ personId: 'audited', name: 'Phan Thị Thảo', email: undefined }));
  await putPerson(db, erasedPerson(aCustomer({ personId: 'audited', name: 'Emily Carter' })));
  for (const side of ['customer', 'employee']) {
    await change('2026-08-20T02:00:00.000Z', {
      action: 'POST /people/:side/:personId/erasure',
      subject: { side, personId: 'audited' },
    });
  }
  await change('2026-08-20T02:00:00.000Z', {
    action: 'POST /cases/:caseId/call',
    subject: { caseId: 'case-of-emily' },
  });
  const page = async (reader: ConsoleClient) =>
    (await (await reader.get('/settings/audit?month=2026-08')).text()).replace(/<[^>]+>/g, ' ');
  const forLeaders = await page(client);
  expect(forLeaders).not.toMatch(/Thảo|Emily Carter/);
  expect(forLeaders.match(/person audited/g)).toHaveLength(2);
  expect(forLeaders).toContain('case case-of-emily');
  const forAdmins = await page(await signedIn(testResources(db), ['admin']));
  expect(forAdmins).toMatch(/Employees, person\s+Phan Thị Thảo/);
  expect(forAdmins).toMatch(/Customers, person\s+erased/);
  expect(await rows(`month=2026-08&search=${encodeURIComponent('Thảo')}`)).toEqual([]);
});
