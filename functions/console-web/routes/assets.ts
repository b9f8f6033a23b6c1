import { Hono } from 'hono';
import { POSTER_STYLESHEETS } from '#shared/web/theme/poster.ts';
import { STYLESHEET, STYLESHEET_PATH } from '#shared/web/theme/stylesheet.ts';
import type { ConsoleEnv } from '../environment.ts';

const STYLESHEETS = [
  { path: STYLESHEET_PATH, css: STYLESHEET },
  POSTER_STYLESHEETS.a5,
  POSTER_STYLESHEETS.a4,
];

/** The stylesheets. Their addresses change with their content, so browsers never ask twice. */
export function assetRoutes() {
  const routes = new Hono<ConsoleEnv>();
  for (const { path, css } of STYLESHEETS) {
    routes.get(path, (c) =>
      c.body(css, 200, {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  return routes;
}
