import { type Child, type PropsWithChildren, useContext } from 'hono/jsx';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';
import { type Column, DataTable, type Row } from '../components/data-table.tsx';
import { PageTables } from '../table-files/page-tables.ts';
import type { DrawnChart } from './chart-picture.tsx';

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
      <Picture id={id} title={title} subtitle={subtitle} height={height} legend={legend} drawing={children} />
      <details>
        <summary>{table.summary}</summary>
        <DataTable name={id} caption={subtitle} columns={table.columns} rows={table.rows} />
      </details>
    </figure>
  );
}

/** The way to take the drawing along; a script adds copying. */
function Picture(chart: DrawnChart) {
  const page = useContext(PageTables);
  if (!page) return null;
  const { pictures } = CONSOLE_PHRASES[page.language].frame;
  return (
    <p
      class="files picture no-print"
      data-picture={chart.title}
      data-copy={pictures.copy}
      data-copy-done={pictures.copied}
      data-save={pictures.save}
      data-save-done={pictures.saved}
      data-failed={pictures.failed}
    >
      <a href={page.addChart(chart)} aria-label={pictures.svgOf(chart.title)} download>
        {pictures.svg}
      </a>
    </p>
  );
}
