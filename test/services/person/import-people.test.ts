import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson, getPerson, markInvited, putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { aCustomer } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { checkedPeople } from '#test/support/uploads.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putUnit(db, { unitId: 'vietnam', name: 'Việt Nam' });
  await putUnit(db, { unitId: 'hanoi', name: 'Chi nhánh Hà Nội', parentId: 'vietnam' });
  await putUnit(db, { unitId: 'hcm', name: 'Chi nhánh TP. Hồ Chí Minh', parentId: 'vietnam' });
});
afterAll(async () => await stop());

const marketing = () => ({ ...testResources(db), actor: staffActor('marketing') });
const hr = () => ({ ...testResources(db), actor: staffActor('hr') });
const customer = (externalId: string) => getPerson(db, 'customer', personIdOf('customer', externalId));

/** As Excel in Vietnam saves it: a byte order mark, semicolons, Windows line ends, quotes where a value needs them. */
const VIETNAMESE_FILE = [
  '\uFEFFMã KH;Họ và tên;E-mail;Ngôn ngữ;Đơn vị;Hạng;Doanh thu;Ghi chú',
  'KH-001;Nguyễn Thị Minh Khai;Minh.Khai@example.com;Tiếng Việt;hanoi;Vàng;1.234.567.000 ₫;"VIP; gọi trước 9h"',
  'KH-002;Trần Văn Bình;binh.tran@example.com;vi;Chi nhánh Hà Nội;;;',
  'KH-003;"Lê ""Út"" Hoa";;VN;hcm;bạc;250000,50;"hai\r\ndòng"',
  ';Phạm Không Mã;pham@example.com;vi;hanoi;;;',
  'KH-005;Đỗ Sai Thư;do.sai(at)example.com;vi;hanoi;;;',
  'KH-002;Bùi Trùng Mã;bui@example.com;vi;hanoi;;;',
  'KH-007;Vũ Trùng Thư;BINH.TRAN@example.com;vi;hanoi;;;',
  'KH-008;Hồ Lạc;ho@example.com;vi;Đà Nẵng;kim cương;-5;',
  'KH-009;Jean Dupont;jean@example.com;fr;hcm;bạch kim;;',
  '',
].join('\r\n');

it('reports every row of a Vietnamese file and says what to do about the bad ones', async () => {
  const report = await checkedPeople(marketing(), { side: 'customer', csv: VIETNAMESE_FILE });
  expect(report).toMatchObject({ rows: 9, good: { new: 4, changed: 0, unchanged: 0 }, badRows: 5 });
  expect(report.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
    [6, 'Mã KH', ''],
    [7, 'E-mail', 'do.sai(at)example.com'],
    [8, 'Mã KH', 'KH-002'],
    [9, 'E-mail', 'binh.tran@example.com'],
    [10, 'Đơn vị', 'Đà Nẵng'],
    [10, 'Hạng', 'kim cương'],
    [10, 'Doanh thu', '-5'],
  ]);
  expect(report.problems[3]?.reason).toEqual({
    en: 'The same address stands in line 3 already. One person needs one row.',
    vi: 'Địa chỉ email này đã có ở dòng 3. Mỗi người chỉ cần một dòng.',
  });
  expect(report.notes.map(({ line, value }) => [line, value])).toEqual([[11, 'fr']]);
  expect(await customer('KH-001')).toBeUndefined();
});

it('writes nothing while rows are bad, and the good rows when asked', async () => {
  const refused = await importPeople(marketing(), { side: 'customer', csv: VIETNAMESE_FILE });
  expect(refused).toMatchObject({ outcome: 'nothing-imported', badRows: 5 });
  expect(await customer('KH-001')).toBeUndefined();

  const csv = Buffer.from(VIETNAMESE_FILE, 'utf8');
  const accepted = await importPeople(marketing(), { side: 'customer', csv, acceptGoodRows: true });
  expect(accepted).toMatchObject({ outcome: 'imported', good: { new: 4 } });
  expect(await customer('KH-001')).toEqual({
    side: 'customer',
    personId: personIdOf('customer', 'KH-001'),
    externalId: 'KH-001',
    name: 'Nguyễn Thị Minh Khai',
    email: 'minh.khai@example.com',
    language: 'vi',
    unitId: 'hanoi',
    tier: 'gold',
    revenue: 1_234_567_000,
  });
  expect(await customer('KH-003')).toMatchObject({ name: 'Lê "Út" Hoa', tier: 'silver', revenue: 250_000.5 });
  expect((await customer('KH-003'))?.email).toBeUndefined();
  expect(await customer('KH-009')).toMatchObject({ language: 'en', tier: 'platinum', unitId: 'hcm' });
  expect(await customer('KH-005')).toBeUndefined();
});

it('updates at the next import what the file says, and nothing else', async () => {
  const first =
    'id,name,email,unit,tier\nU-1,Lan,lan@example.com,hanoi,gold\nU-2,Tú,tu@example.com,hanoi,gold\n';
  await importPeople(marketing(), { side: 'customer', csv: first });
  const person = { side: 'customer', personId: personIdOf('customer', 'U-1') } as const;
  await markInvited(db, person, {
    waveId: 'earlierwave',
    invitationId: 'earlier',
    at: '2026-11-01T02:00:00.000Z',
    isRelationship: true,
  });

  const second =
    'id\tname\temail\tunit\nU-1\tLan Anh\t\thcm\nU-2\tTú\ttu@example.com\thanoi\nU-3\tMai\tmai@example.com\thcm\n';
  const report = await importPeople(marketing(), { side: 'customer', csv: second });
  expect(report).toMatchObject({
    outcome: 'imported',
    good: { new: 1, changed: 1, unchanged: 1 },
    badRows: 0,
  });
  expect(await customer('U-1')).toEqual({
    ...person,
    externalId: 'U-1',
    name: 'Lan Anh',
    language: 'en',
    unitId: 'hcm',
    tier: 'gold',
    lastInvitedAt: '2026-11-01T02:00:00.000Z',
    lastInvitedWaveId: 'earlierwave',
    lastInvitationId: 'earlier',
    lastRelationshipAt: '2026-11-01T02:00:00.000Z',
  });
});

it('writes again to somebody whose mailbox was wrong, never to somebody who opted out or was erased', async () => {
  const row = (id: string) => `${id},Lan,${id.toLowerCase()}@new.example.com,hanoi\n`;
  for (const [externalId, suppressed] of [
    ['S-1', 'bounced'],
    ['S-2', 'unsubscribed'],
    ['S-3', 'erased'],
  ] as const) {
    await putPerson(
      db,
      aCustomer({ personId: personIdOf('customer', externalId), externalId, name: 'Lan', suppressed }),
    );
  }
  const csv = `id,name,email,unit\n${row('S-1')}${row('S-2')}${row('S-3')}`;
  const report = await importPeople(marketing(), { side: 'customer', csv });
  expect(report.notes.map(({ line }) => line)).toEqual([4]);
  expect((await customer('S-1'))?.suppressed).toBeUndefined();
  expect(await customer('S-2')).toMatchObject({ email: 's-2@new.example.com', suppressed: 'unsubscribed' });
  expect(await customer('S-3')).toMatchObject({ email: 'minh.tran@example.com', suppressed: 'erased' });
});

it('imports employees with their managers, as a stream of bytes in UTF-16', async () => {
  const text =
    '\uFEFFMã NV\tHọ tên\tEmail\tPhòng ban\tQuản lý\nNV-1\tĐặng Thùy Trâm\ttram@example.com\thanoi\tNV-9\n';
  const bytes = Buffer.from(text, 'utf16le');
  async function* inPieces() {
    for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
  }
  const report = await importPeople(hr(), { side: 'employee', csv: inPieces() });
  expect(report).toMatchObject({ outcome: 'imported', good: { new: 1 } });
  expect(await getPerson(db, 'employee', personIdOf('employee', 'NV-1'))).toMatchObject({
    name: 'Đặng Thùy Trâm',
    managerId: 'NV-9',
  });
});

it('says in one sentence what is wrong with a file that is no table of people', async () => {
  const check = (csv: string) => checkedPeople(marketing(), { side: 'customer', csv });
  await expect(check('')).rejects.toThrow('The file holds no rows.');
  await expect(check('id,name\nK-1,Lan\n')).rejects.toThrow('Missing: email, unit.');
  await expect(check('id,name,email,unit\nK-1,"Lan,lan@example.com,hanoi\n')).rejects.toThrow('line 2');
  await expect(check('id,name,email,mail,unit\n')).rejects.toThrow(
    'Several columns are taken for “email”: “email”, “mail”',
  );
  const shifted = await check('id,name,email,unit\nK-1,Nguyễn, Lan,lan@example.com,hanoi\n');
  expect(shifted.problems.map(({ reason }) => reason.en)).toContain(
    'The row has more cells than the first row. Put values that contain a separator in quotation marks.',
  );
});

it('lets marketing import customers only, and HR employees only', async () => {
  const csv = 'id,name,email,unit\nX-1,Lan,lan@example.com,hanoi\n';
  await expect(importPeople(marketing(), { side: 'employee', csv })).rejects.toThrow('import-employees');
  await expect(importPeople(hr(), { side: 'customer', csv })).rejects.toThrow('import-customers');
});

it('keeps what was recorded about a person between reading and writing', async () => {
  const csv = (name: string) => `id,name,email,unit\nR-1,${name},r1@example.com,hanoi\n`;
  await importPeople(marketing(), { side: 'customer', csv: csv('Lan') });
  const person = { side: 'customer', personId: personIdOf('customer', 'R-1') } as const;
  const send = db.client.send.bind(db.client);
  const meddling: Database = {
    ...db,
    client: Object.assign(Object.create(db.client), {
      send: async (command: Parameters<typeof send>[0]) => {
        const answer = await send(command);
        if (command.constructor.name === 'BatchGetItemCommand') {
          await changePerson(db, person, { suppressed: 'unsubscribed' });
        }
        return answer;
      },
    }),
  };
  await importPeople({ ...marketing(), db: meddling }, { side: 'customer', csv: csv('Lan Anh') });
  expect(await customer('R-1')).toMatchObject({ name: 'Lan Anh', suppressed: 'unsubscribed' });
});
