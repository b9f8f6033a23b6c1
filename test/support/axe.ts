import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';

/** From an address the browser keeps it compiled; handed over as text it costs more than the check itself. */
const axeAddress = serveAxe();

/** What axe finds on a page or in a frame against WCAG 2.2 AA and its own best practices. The context must bypass the policy. */
export async function accessibilityFindings(page: Page | Frame): Promise<string[]> {
  await page.addScriptTag({ url: await axeAddress });
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      iframes: false,
      preload: false,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  });
}

async function serveAxe(): Promise<string> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
  const headers = { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(source));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
