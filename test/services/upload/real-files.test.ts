import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import type { Side } from '#shared/domain/side.ts';
import type { PeopleImportReport } from '#shared/services/person/people-import.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import type { UploadView } from '#shared/services/upload/get-upload.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { accepted, uploaded, withColumns } from '#test/support/uploads.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  for (const [unitId, city] of [
    ['hanoi', 'Hà Nội'],
    ['hue', 'Huế'],
    ['da-nang', 'Đà Nẵng'],
  ] as const) {
    await putUnit(db, { unitId, name: `Chi nhánh ${city}` });
  }
});
afterAll(async () => await stop());

const admin = () => ({ ...testResources(db), actor: staffActor('admin') });
const person = (side: Side, externalId: string) => getPerson(db, side, personIdOf(side, externalId));
const reportOf = ({ work }: UploadView) => work?.report.people as PeopleImportReport;
const problemsOf = (view: UploadView) =>
  reportOf(view).problems.map(({ line, column, value }) => [line, column, value]);

async function brought(side: Side, fileName: string): Promise<UploadView> {
  const file = await readFile(new URL(`../../fixtures/people/${fileName}`, import.meta.url));
  return await uploaded(admin(), { side, file, fileName });
}

it('takes a Vietnamese Excel export with a title, merged headers, dates, formulas and numbers as text', async () => {
  const first = await brought('customer', 'danh-sach-khach-hang.xlsx');
  expect(first.upload).toMatchObject({ state: 'checked', columns: { sheets: ['Khách hàng'] } });
  expect(first.upload.columns?.titles).toEqual([
    ...['Mã KH', 'Họ và tên', 'Email', 'Điện thoại', 'Đơn vị'],
    ...['Hạng', 'Doanh thu', 'Loại đối tác', 'Ngày ký hợp đồng'],
  ]);
  expect(first.upload.columns?.samples[8]).toEqual(['2024-01-01', '2025-01-01T18:00:00']);
  expect(problemsOf(first)).toEqual([
    [9, 'Email', 'hoang(at)example.com'],
    [9, 'Hạng', 'Kim cương'],
    [9, 'Doanh thu', '-5'],
  ]);
  const view = await withColumns(admin(), first, {
    'Điện thoại': 'attribute:phone',
    'Ngày ký hợp đồng': 'attribute:signed_on',
  });
  expect((await accepted(admin(), view)).upload.state).toBe('imported');
  expect(await person('customer', '00001')).toMatchObject({
    name: 'Nguyễn Văn Đức',
    email: 'duc.nguyen@example.com',
    unitId: 'hanoi',
    tier: 'gold',
    revenue: 1_250_000_000,
    ring: 'customer',
    attributes: { phone: '0912345678', signed_on: '2024-01-01' },
  });
  expect(await person('customer', '00002')).toMatchObject({
    name: 'Phạm Mỹ Linh',
    revenue: 86_500_000,
    ring: 'partner',
    attributes: { phone: '84987654321', signed_on: '2025-01-01T18:00:00' },
  });
  expect(await person('customer', '00003')).toMatchObject({ revenue: 1_234_567.125, ring: 'supplier' });
  expect(await person('customer', '00004')).toBeUndefined();
});

it('takes a file in Windows-1258 with all its accents', async () => {
  const view = await brought('customer', 'khach-hang-windows-1258.csv');
  expect(reportOf(view)).toMatchObject({ rows: 4, good: { new: 4 }, badRows: 0 });
  expect(reportOf(view).notes.map(({ line, value }) => [line, value])).toEqual([[5, 'cskh@example.com']]);
  await accepted(admin(), view);
  const names = await Promise.all(
    ['KH0001', 'KH0002', 'KH0003', 'KH0004'].map((id) => person('customer', id)),
  );
  expect(names).toMatchObject([
    { name: 'Nguyễn Thị Ánh Tuyết', language: 'vi', unitId: 'hanoi', tier: 'gold', revenue: 1_250_000_000 },
    { name: 'Đỗ Hữu Phước', unitId: 'da-nang', tier: 'silver', revenue: 86_500_000 },
    { name: 'Lý Thường', unitId: 'hue' },
    { name: 'Trịnh Quốc Bảo', language: 'en', tier: 'platinum', revenue: 12_000_000_000 },
  ]);
});

it('takes employees from semicolons behind a byte order mark', async () => {
  const view = await brought('employee', 'nhan-vien-semicolon-bom.csv');
  expect(reportOf(view)).toMatchObject({ rows: 5, good: { new: 3 }, badRows: 2 });
  expect(problemsOf(view)).toEqual([
    [5, 'Phòng ban', 'Chi nhánh Cần Thơ'],
    [6, 'Ngày nghỉ việc', '31/02/2026'],
  ]);
  await accepted(admin(), await withColumns(admin(), view, { 'Chức danh': 'attribute:chuc_danh' }));
  expect(await person('employee', 'NV-002')).toMatchObject({
    name: 'Võ Văn "Tư"',
    managerId: 'NV-001',
    leftOn: '2026-12-31',
    attributes: { chuc_danh: 'Nhân viên' },
  });
  expect(await person('employee', 'NV-003')).toMatchObject({
    timeZone: 'Europe/London',
    attributes: { chuc_danh: 'Kỹ sư; trưởng nhóm' },
  });
});

it('takes an export of a CRM with a hundred columns once somebody says which one is the id', async () => {
  const first = await brought('customer', 'crm-export-100-columns.csv');
  expect(first.upload).toMatchObject({ state: 'needs-columns' });
  expect(first.upload.problem?.en).toContain('Missing: id.');
  expect(first.upload.columns?.titles).toHaveLength(100);
  const view = await withColumns(admin(), first, {
    'Contact ID': 'field:id',
    Industry: 'attribute:industry',
  });
  expect(reportOf(view)).toMatchObject({ rows: 4, good: { new: 3 }, badRows: 1 });
  expect(problemsOf(view)).toEqual([
    [6, 'Email', 'omar@example'],
    [6, 'Level', 'Bronze'],
    [6, 'Relationship Type', 'Friend'],
    [6, 'Time Zone', 'Mars/Olympus'],
  ]);
  await accepted(admin(), view);
  expect(await person('customer', '0035g00000A1')).toMatchObject({
    name: 'Emily Carter',
    unitId: 'hanoi',
    tier: 'gold',
    revenue: 1_200_000,
    ring: 'customer',
    timeZone: 'Europe/London',
    attributes: { industry: 'Retail' },
  });
  expect(await person('customer', '0035g00000A2')).toMatchObject({
    revenue: 85_000.5,
    ring: 'partner',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const again = await brought('customer', 'crm-export-100-columns.csv');
  expect(reportOf(again)).toMatchObject({ good: { new: 0, unchanged: 3 } });
});
