import { createContext } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';
import type { DrawnChart } from '../charts/chart-picture.tsx';
import type { ShownTable } from './shown-table.ts';

/** The tables and charts of one page while it is drawn: each can be fetched as a file from the page's own address. */
export interface PageTables {
  readonly language: Language;
  /** Where a file is: of the table `questions` the file `questions.csv`. */
  readonly addressOf: (file: string) => string;
  /** Called by each table; returns the name that its file has. */
  readonly add: (table: ShownTable) => string;
  /** Called by each chart; returns where it is as a picture. */
  readonly addChart: (chart: DrawnChart) => string;
  /** What copies charts; absent where no chart has been drawn so far. */
  readonly chartScript: () => string | undefined;
  readonly giveTitle: (title: string) => void;
}

/** Nothing where a page cannot be fetched again, such as one that answers a form. */
export const PageTables = createContext<PageTables | undefined>(undefined);
