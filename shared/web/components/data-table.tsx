import { useContext } from 'hono/jsx';
import { PageTables } from '../table-files/page-tables.ts';
import type { ShownTable } from '../table-files/shown-table.ts';
import { FileLinks } from './file-links.tsx';

export type { Column, Row } from '../table-files/shown-table.ts';

/** A table that turns into a list of small cards on a phone, and can be had as a file. */
export function DataTable(table: ShownTable) {
  const { caption, columns, rows } = table;
  const name = useContext(PageTables)?.add(table);
  return (
    <>
      <table class="stacking">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.total ? 'total' : undefined}>
              <th scope="row">
                <span>{row.header}</span>
              </th>
              {row.cells.map((cell, index) => (
                <td class={columns[index + 1]?.align} data-label={columns[index + 1]?.label}>
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {name && rows.length > 0 && <FileLinks name={name} caption={caption} />}
    </>
  );
}
