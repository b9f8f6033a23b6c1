import { afterAll, beforeAll, expect, it } from 'vitest';
import { createImportConsumer } from '#functions/import-people/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson, getPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { UPLOAD_PIECE_IN_BYTES } from '#shared/domain/contact/upload.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { acceptUpload } from '#shared/services/upload/accept-upload.ts';
import { badRowsFile } from '#shared/services/upload/bad-rows-file.ts';
import { chooseColumns } from '#shared/services/upload/choose-columns.ts';
import { getUploadView } from '#shared/services/upload/get-upload.ts';
import { recentUploads } from '#shared/services/upload/list-uploads.ts';
import { receiveSlice } from '#shared/services/upload/receive-slice.ts';
import { startUpload } from '#shared/services/upload/start-upload.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { accepted, uploaded, withColumns, worked } from '#test/support/uploads.ts';
import { aWorkbook, textRows } from '#test/support/workbooks.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putUnit(db, { unitId: 'hanoi', name: 'Hà Nội' });
  await putUnit(db, { unitId: 'hue', name: 'Huế' });
});
afterAll(async () => await stop());

const marketing = () => ({ ...testResources(db), actor: staffActor('marketing') });
const hr = () => ({ ...testResources(db), actor: staffActor('hr') });
const employee = (externalId: string) => getPerson(db, 'employee', personIdOf('employee', externalId));
const customer = (externalId: string) => getPerson(db, 'customer', personIdOf('customer', externalId));

it('says what an import would change, field by field, before and after', async () => {
  const titles = 'id,name,email,unit,segment\n';
  const before = await uploaded(marketing(), {
    side: 'customer',
    file: `${titles}F-1,Lan,lan@f.example.com,hanoi,A\nF-2,Tú,tu@f.example.com,hanoi,B\n`,
  });
  await accepted(marketing(), await withColumns(marketing(), before, { segment: 'attribute:segment' }));
  const { upload, work } = await uploaded(marketing(), {
    side: 'customer',
    file: `${titles}F-1,Lan Anh,lan@f.example.com,hue,C\nF-2,Tú,tu.moi@f.example.com,hue,B\n`,
  });
  expect(upload.state).toBe('checked');
  expect(work?.report.people.changes).toEqual({
    byField: { name: 1, email: 1, unit: 2, 'attribute:segment': 1 },
    first: [
      { line: 2, name: 'Lan Anh', field: 'name', before: 'Lan', after: 'Lan Anh' },
      { line: 2, name: 'Lan Anh', field: 'unit', before: 'Hà Nội', after: 'Huế' },
      { line: 2, name: 'Lan Anh', field: 'attribute:segment', before: 'A', after: 'C' },
      { line: 3, name: 'Tú', field: 'unit', before: 'Hà Nội', after: 'Huế' },
      { line: 3, name: 'Tú', field: 'email', before: 'tu@f.example.com', after: 'tu.moi@f.example.com' },
    ],
  });
  expect(await customer('F-1')).toMatchObject({ name: 'Lan', attributes: { segment: 'A' } });
});

it('marks employees whom a file no longer names as having left, where that is asked for', async () => {
  const rows = (...names: string[]) =>
    `id,name,email,unit\n${names.map((name) => `${name},${name},${name}@l.example.com,hanoi\n`).join('')}`;
  await accepted(hr(), await uploaded(hr(), { side: 'employee', file: rows('L-1', 'L-2', 'L-3') }));
  const kept = await uploaded(hr(), { side: 'employee', file: rows('L-1', 'L-2') });
  expect(kept.work?.report.notNamed).toEqual({ count: 1, first: ['L-3'] });
  await accepted(hr(), kept);
  expect(await employee('L-3')).not.toHaveProperty('leftOn');
  await accepted(hr(), await uploaded(hr(), { side: 'employee', file: rows('L-1', 'L-2') }), true);
  expect(await employee('L-3')).toMatchObject({ leftOn: '2026-11-23' });
  expect(await employee('L-1')).not.toHaveProperty('leftOn');

  const named = await uploaded(hr(), { side: 'employee', file: rows('L-1', 'L-2', 'L-3') });
  expect(named.work?.report.people.notes.map(({ line, reason }) => [line, reason.en.slice(0, 39)])).toEqual([
    [4, 'Known as having left on 2026-11-23, and'],
  ]);
  const back = 'id,name,email,unit,last day\nL-3,L-3,l-3@l.example.com,hanoi,\n';
  await accepted(hr(), await uploaded(hr(), { side: 'employee', file: back }));
  expect(await employee('L-3')).not.toHaveProperty('leftOn');
});

it('goes on after a crash from where it was, and takes nobody twice', async () => {
  const rows = Array.from({ length: 900 }, (_, n) => `G-${n},Khách ${n},g${n}@g.example.com,hanoi`);
  const view = await uploaded(marketing(), {
    side: 'customer',
    file: `id,name,email,unit\n${rows.join('\n')}`,
  });
  expect(view.work?.report.people).toMatchObject({ rows: 900, good: { new: 900 } });
  const { side, uploadId, run } = view.upload;
  const recorded: object[] = [];
  const resources = {
    ...marketing(),
    queues: { send: async (_: string, jobs: readonly object[]) => void recorded.push(...jobs) },
  };
  const interrupted = {
    ...resources,
    db: failingAfter(db, 2),
  };
  await expect(acceptUpload(interrupted, { side, uploadId, run, marksLeavers: false })).rejects.toThrow(
    'cut off',
  );
  expect(recorded).toEqual([{ side, uploadId }]);
  const half = await getUploadView(marketing(), { side, uploadId });
  expect(half.upload.state).toBe('importing');
  expect(half.work?.imported).toBe(800);
  await changePerson(db, { side, personId: personIdOf(side, 'G-5') }, { name: 'Changed since' });

  const budget = 0;
  const consume = createImportConsumer(resources, budget);
  const job = { Records: [{ messageId: 'm', body: JSON.stringify({ side, uploadId }) }] } as never;
  expect(await consume(job)).toEqual({ batchItemFailures: [] });
  expect(recorded).toHaveLength(2);
  expect(await consume(job)).toEqual({ batchItemFailures: [] });
  const done = await worked(marketing(), { side, uploadId });
  expect(done).toMatchObject({ upload: { state: 'imported' }, work: { imported: 900 } });
  expect(await customer('G-5')).toMatchObject({ name: 'Changed since' });
  expect(await customer('G-899')).toMatchObject({ name: 'Khách 899' });
});

it('takes a file in slices, in their order, each as often as it comes', async () => {
  const note = 'x'.repeat(UPLOAD_PIECE_IN_BYTES);
  const file = Buffer.from(`id,name,email,unit,note\nS-1,An,s1@s.example.com,hanoi,${note}\n`);
  const context = {
    ...marketing(),
    randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  };
  const first = file.subarray(0, UPLOAD_PIECE_IN_BYTES);
  const whole = { side: 'customer', fileName: 'big.csv', sizeInBytes: file.byteLength } as const;
  const { uploadId } = await startUpload(context, { ...whole, beginning: first });
  expect((await getUploadView(context, { side: 'customer', uploadId })).upload).toMatchObject({
    state: 'receiving',
    receivedInBytes: UPLOAD_PIECE_IN_BYTES,
  });
  const slice = (start: number, bytes: Uint8Array) => ({ side: 'customer', uploadId, start, bytes }) as const;
  await receiveSlice(context, slice(0, first));
  await expect(receiveSlice(context, slice(5, file.subarray(5, 9)))).rejects.toThrow(Invalid);
  await receiveSlice(context, slice(UPLOAD_PIECE_IN_BYTES, file.subarray(UPLOAD_PIECE_IN_BYTES)));
  await receiveSlice(context, slice(UPLOAD_PIECE_IN_BYTES, file.subarray(UPLOAD_PIECE_IN_BYTES)));
  const { upload, work } = await getUploadView(context, { side: 'customer', uploadId });
  expect(upload.state).toBe('checked');
  expect(work?.report.people).toMatchObject({ rows: 1, good: { new: 1 } });
  await expect(startUpload(context, { ...whole, sizeInBytes: 2e8, beginning: first })).rejects.toThrow(
    '100 MB',
  );
  await expect(startUpload(context, { ...whole, beginning: new Uint8Array() })).rejects.toThrow(Invalid);
});

it('gives the bad rows back as a file that can be corrected and brought in again', async () => {
  const file =
    'id;name;email;unit;Ghi chú\nB-1;An;an@b.example.com;hanoi;\nB-2;"Bình; con";nowhere;Huế;=1+1\nB-3;Cúc;cuc@b.example.com;Mars;\n';
  const { upload } = await uploaded(marketing(), { side: 'customer', file });
  const { uploadId } = upload;
  const bad = await badRowsFile(marketing(), { side: 'customer', uploadId, language: 'vi' });
  expect(bad).toBe(
    '\uFEFFid,name,email,unit,Ghi chú,dòng,cần làm gì\n' +
      'B-2,"Bình; con",nowhere,Huế,\'=1+1,3,email: “nowhere” không phải là địa chỉ email. Hãy sửa lại hoặc để trống.\n' +
      'B-3,Cúc,cuc@b.example.com,Mars,,4,unit: Không có đơn vị “Mars”. Hãy sửa lại hoặc nhập đơn vị đó trước.\n',
  );
  const corrected = bad.replace('nowhere,', 'binh@b.example.com,').replace(',Mars,', ',hue,');
  const again = await withColumns(
    marketing(),
    await uploaded(marketing(), { side: 'customer', file: corrected }),
    {
      'Ghi chú': 'attribute:note',
    },
  );
  expect(again.work?.report.people).toMatchObject({ rows: 2, good: { new: 2 }, badRows: 0 });
  await accepted(marketing(), again);
  expect(await customer('B-2')).toMatchObject({ name: 'Bình; con', attributes: { note: '=1+1' } });
});

it('remembers for each side what the columns of a file are, and says which of two stand for one field', async () => {
  const file = 'Số thẻ,Tên,Email,Thư,Đơn vị,Ngành\nM-1,An,an@m.example.com,khac@m.example.com,hanoi,Bán lẻ\n';
  const first = await uploaded(marketing(), { side: 'customer', file });
  expect(first.upload).toMatchObject({ state: 'needs-columns' });
  const twice = await withColumns(marketing(), first, { 'Số thẻ': 'field:id', Thư: 'field:email' });
  expect(twice.upload.state).toBe('needs-columns');
  expect(twice.upload.problem?.en).toBe(
    'Several columns are taken for “email”: “Email”, “Thư”. Keep one of them, and ignore the others.',
  );
  const read = await withColumns(marketing(), twice, { Thư: 'ignored', Ngành: 'attribute:industry' });
  expect(read.upload).toMatchObject({ state: 'checked', run: 3 });
  const sameTitles = 'Ngành,Đơn vị,Số thẻ,Tên,Email,Thư\nDu lịch,hue,M-2,Bình,binh@m.example.com,\n';
  const next = await importPeople(marketing(), { side: 'customer', csv: sameTitles });
  expect(next).toMatchObject({ outcome: 'imported', good: { new: 1 } });
  expect(await customer('M-2')).toMatchObject({ attributes: { industry: 'Du lịch' } });
  await expect(importPeople(hr(), { side: 'employee', csv: sameTitles })).rejects.toThrow('Missing: id');
});

it('reads another sheet of a workbook where the first one is a cover', async () => {
  const workbook = aWorkbook({
    sheets: {
      Bìa: '',
      Người: textRows([
        ['id', 'name', 'email', 'unit'],
        ['W-1', 'An', 'an@w.example.com', 'hanoi'],
      ]),
    },
  });
  const first = await uploaded(marketing(), { side: 'customer', file: workbook, fileName: 'people.xlsx' });
  expect(first.upload).toMatchObject({ state: 'needs-columns', columns: { sheets: ['Bìa', 'Người'] } });
  const { side, uploadId } = first.upload;
  await chooseColumns(marketing(), { side, uploadId, targets: [], sheet: 'Người' });
  const { upload, work } = await getUploadView(marketing(), { side, uploadId });
  expect(upload).toMatchObject({ state: 'checked', sheet: 'Người' });
  expect(work?.report.people).toMatchObject({ rows: 1, badRows: 0 });
});

it('imports only what somebody has seen, once', async () => {
  const view = await uploaded(marketing(), {
    side: 'customer',
    file: 'id,name,email,unit\nO-1,An,an@o.example.com,hanoi\n',
  });
  const { side, uploadId, run } = view.upload;
  const seen = { side, uploadId, marksLeavers: false };
  await expect(acceptUpload(marketing(), { ...seen, run: run + 1 })).rejects.toThrow(Conflict);
  await acceptUpload(marketing(), { ...seen, run });
  await acceptUpload(marketing(), { ...seen, run });
  expect((await getUploadView(marketing(), { side, uploadId })).upload.state).toBe('imported');
  expect((await recentUploads(marketing(), { side })).length).toBeGreaterThan(0);
});

it('shows an upload to nobody but those who import that side', async () => {
  const { upload } = await uploaded(hr(), {
    side: 'employee',
    file: 'id,name,email,unit\nP-1,An,an@p.example.com,hanoi\n',
  });
  const { uploadId } = upload;
  await expect(getUploadView(marketing(), { side: 'employee', uploadId })).rejects.toThrow(NotAllowed);
  await expect(getUploadView(marketing(), { side: 'customer', uploadId })).rejects.toThrow(NotFound);
  await expect(recentUploads(marketing(), { side: 'employee' })).rejects.toThrow(NotAllowed);
});

/** A database that is gone after so many changes of the work on an upload. */
function failingAfter(database: Database, changes: number): Database {
  let left = changes;
  const send = database.client.send.bind(database.client);
  return {
    ...database,
    client: Object.assign(Object.create(database.client), {
      send: async (command: Parameters<typeof send>[0]) => {
        if (command.constructor.name === 'UpdateItemCommand' && left-- === 0) throw new Error('cut off');
        return await send(command);
      },
    }),
  };
}
