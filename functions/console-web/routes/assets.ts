import { Hono } from 'hono';
import { STYLESHEET, STYLESHEET_PATH } from '#shared/web/theme/stylesheet.ts';
import type { ConsoleEnv } from '../environment.ts';

/** The stylesheet. Its address changes with its content, so browsers never ask twice. */
export function assetRoutes() {
  return new Hono<ConsoleEnv>().get(STYLESHEET_PATH, (c) =>
    c.body(STYLESHEET, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    }),
  );
}
