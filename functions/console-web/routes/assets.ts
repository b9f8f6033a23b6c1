import { Hono } from 'hono';
import { POSTER_STYLESHEETS } from '#shared/web/theme/poster.ts';
import { STYLESHEET, STYLESHEET_PATH } from '#shared/web/theme/stylesheet.ts';
import { ARRANGING_SCRIPT, CHART_SCRIPT, CHECKING_SCRIPT, SLICING_SCRIPT } from '../browser-scripts.ts';
import type { ConsoleEnv } from '../environment.ts';

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const ASSETS = [
  ...[{ path: STYLESHEET_PATH, css: STYLESHEET }, POSTER_STYLESHEETS.a5, POSTER_STYLESHEETS.a4].map(
    ({ path, css }) => ({ path, content: css, type: CSS }),
  ),
  ...[SLICING_SCRIPT, ARRANGING_SCRIPT, CHECKING_SCRIPT, CHART_SCRIPT].map((script) => ({
    ...script,
    type: SCRIPT,
  })),
];

/** The stylesheets and scripts. Their addresses change with their content, so browsers never ask twice. */
export function assetRoutes() {
  const routes = new Hono<ConsoleEnv>();
  for (const { path, content, type } of ASSETS) {
    routes.get(path, (c) =>
      c.body(content, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  return routes;
}
