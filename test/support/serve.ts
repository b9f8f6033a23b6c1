import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Serves an app on a free port of this machine. Stop it in `afterAll`. */
export async function serveApp(app: Hono): Promise<{ origin: string; stop: () => Promise<void> }> {
  return await new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}
