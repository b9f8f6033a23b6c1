import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileTable } from '../../../domain/table-file/file-table.ts';
import { cellStyles } from './cell-styles.ts';
import { sheetXml } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

/** A table as an Excel file (`.xlsx`) with one sheet, written as fast as it is taken. */
export function writeWorkbook(table: FileTable): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream);
  zip.on('error', (error) => output.destroy(error));
  for (const [path, xml] of Object.entries(partsOf(sheetName(table.title)))) {
    zip.addBuffer(Buffer.from(DECLARATION + xml), path, { mtime: NO_TIME });
  }
  const sheet = Readable.from(sheetXml(table), { objectMode: false });
  sheet.on('error', (error) => output.destroy(error));
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime: NO_TIME, compressionLevel: 4 });
  zip.end();
  return output;
}

/** The same table is the same file. */
const NO_TIME = new Date(1980, 0, 1);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OF_SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All but the sheet itself (ECMA-376, part 1). */
function partsOf(name: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OF_SHEETS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OF_SHEETS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${OF_SHEETS}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${cellStyles()}</styleSheet>`,
  };
}

/** At most 31 letters, without those that Excel needs itself. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...name].slice(0, 31).join('').trim() || '1';
}
