import { ReadableStream } from 'node:stream/web';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { FileTable } from '#shared/domain/table-file/file-table.ts';
import { NotFound } from '#shared/services/errors.ts';
import { writeWorkbook } from '#shared/services/table-file/workbook/write-workbook.ts';
import { writeCsv } from '#shared/services/table-file/write-csv.ts';
import { chartPicture, type DrawnChart } from '#shared/web/charts/chart-picture.tsx';
import { fileTableOf } from '#shared/web/table-files/file-table-of.ts';
import { PageTables } from '#shared/web/table-files/page-tables.ts';
import type { ShownTable } from '#shared/web/table-files/shown-table.ts';
import { CHART_SCRIPT } from './browser-scripts.ts';
import type { ConsoleEnv } from './environment.ts';

/** How a table can be written. */
const KINDS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeWorkbook,
  },
} as const;
type Kind = keyof typeof KINDS;

/** A page that knows its tables and charts, and what it is asked for: itself, `?file=questions.csv` or `?image=by-unit.svg`. */
export function withTables(c: Context<ConsoleEnv>, page: Child) {
  const { pathname, searchParams } = new URL(c.req.url);
  const asked = /^([\w-]+)\.(csv|xlsx)$/.exec(searchParams.get('file') ?? '');
  const askedImage = /^([\w-]+)\.svg$/.exec(searchParams.get('image') ?? '')?.[1];
  searchParams.delete('file');
  searchParams.delete('image');
  const tables = new Map<string, ShownTable>();
  const charts = new Map<string, DrawnChart>();
  let title = '';
  const addressWith = (name: string, value: string) =>
    `${pathname}?${new URLSearchParams([...searchParams, [name, value]])}`;
  const known: PageTables = {
    language: c.var.reader.language,
    addressOf: (file) => addressWith('file', file),
    add: (table) => {
      const name = freeName(tables, table.name ?? 'table');
      tables.set(name, table);
      return name;
    },
    addChart: (chart) => {
      charts.set(chart.id, chart);
      return addressWith('image', `${chart.id}.svg`);
    },
    chartScript: () => (charts.size > 0 ? CHART_SCRIPT.path : undefined),
    giveTitle: (given) => {
      title = given;
    },
  };
  const drawn = <PageTables.Provider value={known}>{page}</PageTables.Provider>;

  /** Throws `NotFound` where the page has no such table. */
  function file([, name = '', kind]: RegExpExecArray) {
    drawn.toString();
    const table = tables.get(name);
    if (!table) throw new NotFound(`table ${name}`);
    return answerWithFile(c, fileTableOf(known.language, table), `${title} – ${name}`, kind as Kind);
  }
  function image(id: string) {
    drawn.toString();
    const chart = charts.get(id);
    if (!chart) throw new NotFound(`chart ${id}`);
    return c.body(chartPicture(chart), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': attachment(`${title} – ${id}.svg`),
    });
  }
  return {
    drawn,
    file: asked ? () => file(asked) : askedImage ? () => image(askedImage) : undefined,
    hasCharts: () => charts.size > 0,
  };
}

/** Answers with a table, written while it is read. */
export function answerWithFile(c: Context<ConsoleEnv>, table: FileTable, name: string, kind: Kind) {
  const { type, write } = KINDS[kind];
  return c.body(ReadableStream.from(write(table)) as globalThis.ReadableStream, 200, {
    'content-type': type,
    'content-disposition': attachment(`${name}.${kind}`),
  });
}

function attachment(name: string): string {
  const fileName = name
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `attachment; filename="${plainName(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** For what knows no accents in the name of a file. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[–·]/g, '-')
    .replace(/[^\x20-\x7e]/g, '');
}

/** The second table of a name has its number. */
function freeName(taken: ReadonlyMap<string, unknown>, name: string): string {
  let [free, number] = [name, 1];
  while (taken.has(free)) free = `${name}-${++number}`;
  return free;
}
