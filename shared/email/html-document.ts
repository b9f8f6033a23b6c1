import type { JSX } from 'hono/jsx/jsx-runtime';

/** The finished page of a mail. Mails have no components that wait for something. */
export function htmlDocument(page: JSX.Element): string {
  const html = page.toString();
  if (typeof html !== 'string') throw new TypeError('a component of a mail waits for something');
  return `<!DOCTYPE html>${html}`;
}
