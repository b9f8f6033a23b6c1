import { createContext } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';
import type { ShownTable } from './shown-table.ts';

/** The tables of one page while it is drawn: each of them can be fetched as a file from the page's own address. */
export interface PageTables {
  readonly language: Language;
  /** Where a file is: of the table `questions` the file `questions.csv`. */
  readonly addressOf: (file: string) => string;
  /** Called by each table; returns the name that its file has. */
  readonly add: (table: ShownTable) => string;
  readonly giveTitle: (title: string) => void;
}

/** Nothing where a page cannot be fetched again, such as one that answers a form. */
export const PageTables = createContext<PageTables | undefined>(undefined);
