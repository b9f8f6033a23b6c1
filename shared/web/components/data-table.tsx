import type { Child } from 'hono/jsx';

export interface Column {
  readonly label: string;
  /** Numbers stand to the right, under each other. */
  readonly align?: 'right';
}

export interface Row {
  /** What the row is about; read out before each of its cells. */
  readonly header: Child;
  readonly cells: readonly Child[];
  readonly total?: boolean;
}

interface Props {
  readonly caption: string;
  /** The first column belongs to the row headers. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table that turns into a list of small cards on a phone. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
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
  );
}
