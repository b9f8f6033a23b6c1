import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ConsoleEnv, StaffReader } from './environment.ts';
import { withTables } from './table-file.tsx';

/** Answers with a page, or with the one of its tables that is asked for as a file. */
export function render(c: Context<ConsoleEnv>, page: Child, status: ContentfulStatusCode = 200) {
  const isAddress = c.req.method === 'GET' && status === 200;
  const { drawn = page, file } = isAddress ? withTables(c, page) : {};
  if (file) return file();
  return c.html(
    <>
      {raw('<!doctype html>')}
      {drawn}
    </>,
    status,
  );
}

/** Who looks at a page behind the sign-in. */
export function readerOf(c: Context<ConsoleEnv>): StaffReader {
  return { ...c.var.reader, staff: c.var.staff };
}
