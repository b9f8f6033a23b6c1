import { describe, expect, it } from 'vitest';
import { columnCalled, PEOPLE_COLUMNS } from '#shared/domain/contact/people-columns.ts';
import { openTable } from '#shared/services/table-file/open-table.ts';
import { type FileSource, storedFileOf } from '#shared/services/table-file/stored-file.ts';
import { aWorkbook, textRows, zipOf } from '#test/support/workbooks.ts';

async function tableIn(source: FileSource, sheet?: string) {
  const { titles, rows, sheets } = await openTable(await storedFileOf(source), {
    isKnown: (title) => columnCalled(PEOPLE_COLUMNS.customer, title) !== undefined,
    sheet,
  });
  return { titles, sheets, rows: await Array.fromAsync(rows) };
}

describe('a text file', () => {
  const text = 'mã;họ tên\nKH-1;Nguyễn Thị Ánh Đào\n';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as Excel saves it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1258, tones behind their vowels', inWindows1258(text)],
  ])('in %s is read with its accents', async (_, bytes) => {
    const { titles, rows } = await tableIn(bytes);
    expect(titles).toEqual(['mã', 'họ tên']);
    expect(rows[0]?.cells.map((cell) => cell.normalize())).toEqual(['KH-1', 'Nguyễn Thị Ánh Đào']);
  });

  it('in Windows-1252 keeps the letters that it can hold', async () => {
    const western = Buffer.from('id;name\n1;Hà Tú\n2;José Però\n3;Gonçalves Leão\n', 'latin1');
    const { rows } = await tableIn(western);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['Hà Tú', 'José Però', 'Gonçalves Leão']);
  });

  it('stays UTF-8 where a single letter is damaged', async () => {
    const { rows } = await tableIn(
      Buffer.concat([Buffer.from('id;name\n1;Đỗ Hạnh\n2;L'), Buffer.from([0xea]), Buffer.from(' Hoa\n')]),
    );
    expect(rows.map(({ cells }) => cells[1])).toEqual(['Đỗ Hạnh', 'L\uFFFD Hoa']);
  });

  it('may have a title, empty lines and Excel’s own first line above its header', async () => {
    const { titles, rows } = await tableIn(
      'sep=;\nDanh sách khách hàng, 2026\n\nMã KH;Họ tên;Email\nKH-1;"An; Bình";a@example.com\n',
    );
    expect(titles).toEqual(['Mã KH', 'Họ tên', 'Email']);
    expect(rows).toEqual([{ line: 5, cells: ['KH-1', 'An; Bình', 'a@example.com'] }]);
  });
});

describe('an Excel file', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>';
  const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  const sharedStrings =
    '<si><t>Mã KH</t></si><si><r><t>Họ </t></r><r><rPr><b/></rPr><t xml:space="preserve">và tên</t></r><rPh><t>x</t></rPh></si>';
  const row = (cells: string) => `<row r="4">${cells}</row>`;

  it.each([
    ['a number with the digits that were typed', '<c r="B4"><v>84901234567</v></c>', '84901234567'],
    ['a number without what arithmetic left', '<c r="B4"><v>0.30000000000000004</v></c>', '0.3'],
    ['three decimals so that they are not thousands', '<c r="B4"><v>1234.125</v></c>', '1234.1250'],
    ['a date as in ISO 8601', '<c r="B4" s="1"><v>45992</v></c>', '2025-12-01'],
    ['a date with its time', '<c r="B4" s="3"><v>45992.5</v></c>', '2025-12-01T12:00:00'],
    ['the zeros that a format puts before a number', '<c r="B4" s="2"><v>42</v></c>', '00042'],
    ['the value that a formula had last', '<c r="B4" t="str"><f>A1&amp;"x"</f><v>Lan</v></c>', 'Lan'],
    ['text inside the cell', '<c r="B4" t="inlineStr"><is><t>Tú &amp; Vy</t></is></c>', 'Tú & Vy'],
    ['yes and no', '<c r="B4" t="b"><v>1</v></c>', 'TRUE'],
  ])('gives %s', async (_, cell, text) => {
    const file = aWorkbook({ sheets: { Sheet1: header + row(cell) }, sharedStrings, styles });
    const { titles, rows } = await tableIn(file);
    expect(titles).toEqual(['Mã KH', 'Họ và tên']);
    expect(rows).toEqual([{ line: 4, cells: ['', text] }]);
  });

  it('counts days from 1904 where it says so', async () => {
    const file = aWorkbook({
      sheets: { Sheet1: header + row('<c r="B4" s="1"><v>44530</v></c>') },
      sharedStrings,
      styles,
      countsFrom1904: true,
    });
    expect((await tableIn(file)).rows[0]?.cells).toEqual(['', '2025-12-01']);
  });

  it('gives the first sheet, or the one that was chosen', async () => {
    const file = aWorkbook({
      sheets: {
        Hà: textRows([
          ['id', 'name'],
          ['1', 'An'],
        ]),
        Nội: textRows([
          ['id', 'name'],
          ['2', 'Bình'],
        ]),
      },
    });
    expect((await tableIn(file)).sheets).toEqual(['Hà', 'Nội']);
    expect((await tableIn(file)).rows[0]?.cells).toEqual(['1', 'An']);
    expect((await tableIn(file, 'Nội')).rows[0]?.cells).toEqual(['2', 'Bình']);
    await expect(tableIn(file, 'Huế')).rejects.toThrow('no sheet “Huế”');
  });

  it('takes two rows together where merged cells make a header of both', async () => {
    const file = aWorkbook({
      sheets: {
        Sheet1: textRows([
          ['CÔNG TY TNHH SAO MAI'],
          ['Mã KH', 'Họ tên', 'Liên hệ', '', 'Đơn vị'],
          ['', '', 'Email', 'Điện thoại', ''],
          ['KH-1', 'An', 'an@example.com', '0901', 'hanoi'],
        ]),
      },
    });
    const { titles, rows } = await tableIn(file);
    expect(titles).toEqual(['Mã KH', 'Họ tên', 'Email', 'Điện thoại', 'Đơn vị']);
    expect(rows).toHaveLength(1);
  });

  it('is refused with what to do where it is old, protected, damaged, or none', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
    await expect(tableIn(old)).rejects.toThrow('old kind (.xls)');
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(tableIn(locked)).rejects.toThrow('protected with a password');
    const whole = aWorkbook({ sheets: { Sheet1: textRows([['id', 'name']]) } });
    await expect(tableIn(whole.subarray(0, -30))).rejects.toThrow('damaged');
    await expect(tableIn(zipOf({ 'word/document.xml': '<w/>' }))).rejects.toThrow('neither an Excel file');
  });

  it('is refused where it unfolds beyond measure, whether or not it says so', async () => {
    const much = textRows([['id', 'name']]) + ' '.repeat(30_000_000);
    await expect(tableIn(aWorkbook({ sheets: { Sheet1: much } }))).rejects.toThrow('unfolds to far more');
    const liar = zipOf({ 'xl/workbook.xml': '<workbook/>', '_rels/.rels': ' '.repeat(100_000) }, 10);
    await expect(tableIn(liar)).rejects.toThrow('damaged');
  });
});

/** As a Vietnamese program of the nineties writes it: vowel, then tone. */
function inWindows1258(text: string): Buffer {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const bytes = [...text.normalize('NFD')]
    .join('')
    .replace(
      /(\p{L})(\p{M}+)/gu,
      (_, letter: string, marks: string) =>
        (letter + marks.replace(tones, '')).normalize('NFC') + (marks.match(tones) ?? []).join(''),
    );
  return Buffer.from([...bytes].map((letter) => letters.get(letter) ?? 0x3f));
}
