import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { FileTable } from '#shared/domain/table-file/file-table.ts';
import { storedFileOf } from '#shared/services/table-file/stored-file.ts';
import { openRawTable } from '#shared/services/table-file/table-rows.ts';
import { writeWorkbook } from '#shared/services/table-file/workbook/write-workbook.ts';
import { writeCsv } from '#shared/services/table-file/write-csv.ts';

const HOSTILE = ['=1+1', '+84 90', '-2', '@SUM(A1)', '\tx', '＝1', 'a "b", <c> & \u0007d', '🙂 Đặng'];
const table: FileTable = {
  title: 'Kết quả: đơn vị [Huế]/Hà Nội, tất cả các đợt',
  columns: ['Đơn vị', 'Điểm', 'Tỷ lệ', 'Ngày', 'Lúc'],
  rows: HOSTILE.map((text, index) => [
    text,
    { number: -12.5 + index, digits: 1, signed: true },
    { number: 0.514, digits: 1, percent: true },
    { day: '2026-11-24' },
    { minute: '2026-11-24T09:05' },
  ]),
};

async function rowsOf(file: Uint8Array): Promise<(readonly string[])[]> {
  const { rows } = await openRawTable(await storedFileOf(Buffer.from(file)));
  return (await Array.fromAsync(rows())).map(({ cells }) => cells);
}

describe('a table as a file', () => {
  it('opens in our own reader of text files with its accents, numbers and dates, and without formulas', async () => {
    const file = await buffer(writeCsv(table));
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = await rowsOf(file);
    expect(header).toEqual(table.columns);
    expect(rows.map(([text]) => text)).toEqual(HOSTILE.map((text, index) => (index < 6 ? `'${text}` : text)));
    expect(rows[0]?.slice(1)).toEqual(['-12.5', '0.514', '2026-11-24', '2026-11-24 09:05']);
  });

  it('opens in our own reader of workbooks, where text stays text', async () => {
    const file = await buffer(writeWorkbook(table));
    const [header, ...rows] = await rowsOf(file);
    expect(header).toEqual(table.columns);
    expect(rows.map(([text]) => text)).toEqual(HOSTILE.map((text) => text.replace('\u0007', '')));
    expect(rows[0]?.slice(1)).toEqual(['-12.5', '0.5140', '2026-11-24', '2026-11-24T09:05:00']);
  });

  it('is a file with a header where it has no rows', async () => {
    const empty = { ...table, rows: [] };
    expect(await rowsOf(await buffer(writeWorkbook(empty)))).toEqual([table.columns]);
    expect(await rowsOf(await buffer(writeCsv(empty)))).toEqual([table.columns]);
  });

  it('ends with the failure where its rows fail midway, so that nobody takes a part for the whole', async () => {
    const failing = () => ({
      ...table,
      rows: (async function* () {
        yield ['first'];
        throw new Error('the store is gone');
      })(),
    });
    await expect(buffer(writeCsv(failing()))).rejects.toThrow('the store is gone');
    await expect(buffer(writeWorkbook(failing()))).rejects.toThrow('the store is gone');
  });
});
