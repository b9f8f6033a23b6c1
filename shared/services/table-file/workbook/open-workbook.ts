import { say } from '../../../locale/audience/say.ts';
import { Invalid } from '../../errors.ts';
import type { StoredFile } from '../stored-file.ts';
import type { TableRow } from '../table-row.ts';
import { type Archive, openArchive } from './archive.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';
import { readWholeXml } from './read-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';

/** An Excel file (`.xlsx`): its sheets by name, in their order. */
export interface Workbook {
  readonly sheets: readonly string[];
  /** The rows of a sheet; of the first one where none is named. */
  rows(sheet?: string): AsyncGenerator<TableRow>;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Opens a workbook without reading its sheets. Throws `Invalid` where it is none, or a damaged one. */
export async function openWorkbook(file: StoredFile): Promise<Workbook> {
  const { archive, path } = await unlessDamaged(async () => {
    const opened = await openArchive(file);
    return { archive: opened, path: await workbookPath(opened) };
  });
  if (!path) throw new Invalid(say(({ file: phrases }) => phrases.noWorkbook));
  const { sheets, countsFrom1904, relations } = await unlessDamaged(() => readOutline(archive, path));
  const [firstSheet] = sheets;
  if (!firstSheet) throw new Invalid(say(({ file: phrases }) => phrases.noWorkbook));
  const targetOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';

  async function* rows(name = firstSheet?.name) {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Invalid(say(({ file: phrases }) => phrases.sheetUnknown(name ?? '')));
    try {
      const formats = await readFormats(archive, targetOf('styles'));
      const strings = await readSharedStrings(await contentOf(archive, targetOf('sharedStrings')));
      yield* sheetRows(archive.piecesOf(sheet.path), { strings, formats, countsFrom1904 });
    } catch (error) {
      throw asInvalid(error);
    }
  }
  return { sheets: sheets.map(({ name }) => name), rows };
}

async function workbookPath(archive: Archive): Promise<string | undefined> {
  const relations = await readRelations(archive, '');
  const path = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target;
  return path && /workbook[^/]*\.xml$/i.test(path) && archive.has(path) ? path : undefined;
}

/** The visible sheets, and what belongs to the workbook. */
async function readOutline(archive: Archive, path: string) {
  const relations = await readRelations(archive, path);
  const sheets: { name: string; path: string }[] = [];
  let countsFrom1904 = false;
  await readWholeXml(archive.piecesOf(path), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (tag !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const relation = relations.find(({ id }) => id === attributes['r:id']);
      if (relation?.type.endsWith('/worksheet'))
        sheets.push({ name: attributes.name ?? '', path: relation.target });
    },
  });
  return { relations, sheets, countsFrom1904 };
}

/** What a part refers to, as paths from the top of the archive. */
async function readRelations(archive: Archive, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  await readWholeXml(contentOf(archive, `${folder}_rels/${path.slice(folder.length)}.rels`), {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (tag !== 'Relationship') return;
      relations.push({ id, type, target: target.startsWith('/') ? target.slice(1) : folder + target });
    },
  });
  return relations;
}

async function readFormats(archive: Archive, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCell = false;
  await readWholeXml(contentOf(archive, path), {
    open: (tag, { numFmtId = '0', formatCode = '' }) => {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (tag === 'cellXfs') isCell = true;
      else if (tag === 'xf' && isCell) {
        formats.push(numberFormatOf(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCell = false;
    },
  });
  return formats;
}

/** A part that may be missing, as an empty document. */
function contentOf(archive: Archive, path: string): AsyncIterable<Uint8Array> {
  return archive.has(path) ? archive.piecesOf(path) : emptyDocument();
}

async function* emptyDocument(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('<nothing/>');
}

async function unlessDamaged<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw asInvalid(error);
  }
}

/** Only what is wrong with the file; a store that fails while it is read is another matter. */
function asInvalid(error: unknown): unknown {
  const isOfStore = error instanceof Error && '$metadata' in error;
  if (error instanceof Invalid || isOfStore) return error;
  return new Invalid(say(({ file }) => file.damagedWorkbook));
}
