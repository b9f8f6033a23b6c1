import { createHash } from 'node:crypto';
import { getColumnMapping } from '../../adapters/dynamodb/column-mapping-store.ts';
import {
  type ColumnMapping,
  type ColumnTarget,
  type MappingProblem,
  mappingProblems,
  targetsOf,
  titleKeys,
} from '../../domain/contact/column-mapping.ts';
import { columnCalled, PEOPLE_COLUMNS } from '../../domain/contact/people-columns.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { openTable, type Table } from '../table-file/open-table.ts';
import type { StoredFile } from '../table-file/stored-file.ts';

/** A table of people, and what its columns are taken for. */
export type PeopleTable = Table & {
  readonly targets: readonly ColumnTarget[];
  /** What is in the way of reading it; nothing where it can be read. */
  readonly problem: Localized | undefined;
};

/**
 * Opens a file of people. Its columns are taken for what `chosen` says, or what was chosen for a file with the same
 * titles before, or what their titles name. Throws `Invalid` where it is no table.
 */
export async function openPeopleTable(
  { db }: Pick<Context<'db'>, 'db'>,
  side: Side,
  file: StoredFile,
  { sheet, chosen }: { sheet?: string | undefined; chosen?: ColumnMapping | undefined } = {},
): Promise<PeopleTable> {
  const isKnown = (title: string) => columnCalled(PEOPLE_COLUMNS[side], title) !== undefined;
  const table = await openTable(file, { isKnown, sheet });
  const mapping = chosen ?? (await getColumnMapping(db, side, digestOfTitles(table.titles)));
  const targets = targetsOf(side, table.titles, mapping);
  return { ...table, targets, problem: problemWithColumns(side, table.titles, targets) };
}

/** What is in the way of reading a file with these columns, the first thing first. */
export function problemWithColumns(
  side: Side,
  titles: readonly string[],
  targets: readonly ColumnTarget[],
): Localized | undefined {
  const [problem] = mappingProblems(side, titles, targets);
  return problem && inWords(problem);
}

/** The same for the same set of titles, in whatever order. */
export function digestOfTitles(titles: readonly string[]): string {
  const keys = titleKeys(titles).filter((key) => key !== '');
  return createHash('sha256').update(keys.sort().join('\n')).digest('base64url').slice(0, 32);
}

function inWords(problem: MappingProblem): Localized {
  return say(({ file, columns }) => {
    switch (problem.code) {
      case 'columns-missing':
        return file.columnsMissing(problem.columns.map((name) => columns[name]).join(', '));
      case 'column-twice': {
        const field = problem.target.replace(/^field:|^attribute:/, '');
        const target = columns[field as keyof typeof columns] ?? field;
        return file.columnsTwice(target, problem.titles.map((title) => `“${title}”`).join(', '));
      }
      case 'attributes-too-many':
        return file.attributesTooMany;
    }
  });
}
