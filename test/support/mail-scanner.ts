import type { Browser, Page } from 'playwright-core';

/** What looks at the links of a mail before a person does. */
export interface Scanner {
  visit(browser: Browser, links: readonly string[]): Promise<void>;
}

/** Every address that a mail links to. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
}

/** Scanners that only read, or that also send the forms they find, by what they do. */
export function scannersOf(kind: 'read' | 'send'): [string, Scanner][] {
  return kind === 'read'
    ? [
        ['fetches heads and pages, and follows redirects', reading],
        ['runs scripts and moves no hand', browsing(async () => {})],
      ]
    : [
        ['posts the form as it stands', posting()],
        ['posts the form with its button', posting({ go: 'send' })],
        ['fills in every field', posting({ go: 'send', 'web-site': 'https://scanner.example' })],
        ['submits the form by script', browsing(submitByScript)],
        ['clicks the button by script', browsing(clickByScript)],
      ];
}

const reading: Scanner = {
  async visit(_, links) {
    for (const link of links) {
      await fetch(link, { method: 'HEAD' });
      await (await fetch(link)).text();
    }
  },
};

/** Without a browser: fetches the page, and posts back the form that stands in it, with `more` fields. */
function posting(more: Readonly<Record<string, string>> = {}): Scanner {
  return {
    async visit(_, links) {
      for (const link of links) {
        const fields = formIn(await (await fetch(link)).text());
        for (const [name, value] of Object.entries(more)) fields.set(name, value);
        await (await fetch(link, { method: 'POST', body: fields })).text();
      }
    },
  };
}

/** The form of a page as it would be posted by whoever touches nothing. */
function formIn(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const isChosen = !/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag);
    const name = attribute('name');
    if (name && isChosen) fields.append(name, attribute('value') ?? '');
  }
  return fields;
}

/** In a real browser with scripts, whose pointer and keys nobody touches. */
function browsing(act: (page: Page) => Promise<void>): Scanner {
  return {
    async visit(browser, links) {
      const context = await browser.newContext();
      const page = await context.newPage();
      for (const link of links) {
        await page.goto(link);
        await act(page);
      }
      await context.close();
    },
  };
}

async function submitByScript(page: Page): Promise<void> {
  const answered = page.waitForEvent('load');
  await page.evaluate(() => document.querySelector('form')?.submit());
  await answered;
}

async function clickByScript(page: Page): Promise<void> {
  const answered = page.waitForEvent('load');
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('form button')?.click());
  await answered;
}
