import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ConsoleEnv, StaffReader } from './environment.ts';
import { SCRIPTED_PAGE_HEADERS } from './middleware/guard.ts';
import { PageScripts } from './page-script.tsx';
import { withTables } from './table-file.tsx';

/** Answers with a page, or with the one of its tables that is asked for as a file. */
export function render(c: Context<ConsoleEnv>, page: Child, status: ContentfulStatusCode = 200) {
  const isAddress = c.req.method === 'GET' && status === 200;
  const { drawn = page, file, hasCharts } = isAddress ? withTables(c, page) : {};
  if (file) return file();
  let hasScript = false;
  const noticeScript = () => {
    hasScript = true;
  };
  const html = String(<PageScripts.Provider value={noticeScript}>{drawn}</PageScripts.Provider>);
  if (hasScript || hasCharts?.()) {
    for (const [name, value] of Object.entries(SCRIPTED_PAGE_HEADERS)) c.header(name, value);
  }
  return c.html(
    <>
      {raw('<!doctype html>')}
      {raw(html)}
    </>,
    status,
  );
}

/** Who looks at a page behind the sign-in. */
export function readerOf(c: Context<ConsoleEnv>): StaffReader {
  return { ...c.var.reader, staff: c.var.staff };
}
