import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Column, DataTable, type Row } from '../components/data-table.tsx';

/** The same numbers as a table, for those who cannot see the chart or want them exactly. */
export interface TableTwin {
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface ChartProps {
  /** Unique on its page. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is shown, of whom and when. */
  readonly subtitle: string;
  readonly table: TableTwin;
}

type Props = PropsWithChildren<ChartProps & { readonly height: number; readonly legend?: Child }>;

/** What every chart has: its finding as title, a legend, the drawing, and the table behind it. */
export function ChartFrame({ id, title, subtitle, table, height, legend, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        <p>{subtitle}</p>
        {legend}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        width="100%"
        height={height}
        xmlns="http://www.w3.org/2000/svg"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{subtitle}</desc>
        {children}
      </svg>
      <details>
        <summary>{table.summary}</summary>
        <DataTable name={id} caption={subtitle} columns={table.columns} rows={table.rows} />
      </details>
    </figure>
  );
}
