import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ConsoleEnv, StaffReader } from './environment.ts';

/** Answers with a page. */
export function render(c: Context<ConsoleEnv>, page: Child, status: ContentfulStatusCode = 200) {
  return c.html(
    <>
      {raw('<!doctype html>')}
      {page}
    </>,
    status,
  );
}

/** Who looks at a page behind the sign-in. */
export function readerOf(c: Context<ConsoleEnv>): StaffReader {
  return { ...c.var.reader, staff: c.var.staff };
}
