import { ColumnMapping } from '../../domain/contact/column-mapping.ts';
import type { Side } from '../../domain/side.ts';
import { type Database, getItem, putItem } from './database.ts';

const mappingKey = (side: Side, titles: string) => ({ pk: `COLUMN-MAPPINGS#${side}`, sk: titles });

/** Remembers what the columns of files with these titles are taken for; `titles` is a digest of them. */
export async function putColumnMapping(
  db: Database,
  side: Side,
  titles: string,
  mapping: ColumnMapping,
): Promise<void> {
  await putItem(db, 'main', mappingKey(side, titles), { mapping: ColumnMapping.parse(mapping) });
}

export async function getColumnMapping(
  db: Database,
  side: Side,
  titles: string,
): Promise<ColumnMapping | undefined> {
  const found = await getItem<{ mapping: ColumnMapping }>(db, 'main', mappingKey(side, titles));
  return found?.mapping;
}
