import { createVisitor, type FormFields, type Page } from './visitor.ts';

/** Somebody of the made-up company at work in the console. */
export interface ConsoleUser {
  get(path: string): Promise<Page>;
  /** Sends a form and expects it to be taken; throws with what the page says where it is not. */
  post(path: string, fields?: FormFields): Promise<Page>;
}

/** Signs in the way a browser does: through the identity provider's page, choosing who to be. */
export async function signIn(consoleAddress: string, personId: string): Promise<ConsoleUser> {
  const visitor = createVisitor(consoleAddress);
  const choice = await visitor.get('/sign-in/start?to=/');
  const [, link] = new RegExp(`href="([^"]+)"[^>]*data-person="${personId}"`).exec(choice.text) ?? [];
  if (!link) throw new Error(`The sign-in page at ${choice.address} offers nobody called ${personId}`);
  const home = await visitor.get(new URL(unescaped(link), choice.address).href);
  if (home.status !== 200)
    throw new Error(`Signing in as ${personId} ended with ${home.status} at ${home.address}`);
  return {
    get: (path) => expected(visitor.get(path)),
    post: (path, fields = {}) => expected(visitor.post(path, fields)),
  };
}

async function expected(answer: Promise<Page>): Promise<Page> {
  const page = await answer;
  if (page.status >= 400) throw new Error(`${page.address} answered ${page.status}: ${wordsOf(page.text)}`);
  return page;
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&amp;', '&');
}
