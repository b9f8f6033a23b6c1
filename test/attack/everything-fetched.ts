import { listUnits } from '#shared/adapters/dynamodb/unit-store.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import { consoleClient, signedIn } from '#test/support/console.ts';
import { type AttackedPlatform, IDS } from './attacked-platform.ts';

/** Every answer of the platform, with its status and headers, by who asked and for what. */
export type Fetched = ReadonlyMap<string, string>;

type Account = readonly [Role, Language];

/** Every role, in one language or the other. */
const ACCOUNTS: readonly Account[] = [
  ['hr', 'en'],
  ['marketing', 'vi'],
  ['leadership', 'vi'],
  ['admin', 'en'],
];

/** Where the parameters of routes lead to; a route with another one has to be told here. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  programId: [IDS.programId],
  waveId: [IDS.waveId, IDS.customerWaveId],
  side: ['customer', 'employee'],
  period: [IDS.period],
  keyId: [IDS.keyId],
  linkId: ['nolink000000'],
  caseId: ['nocase'],
  actionId: ['noaction'],
  benchmarkId: ['nobenchmark'],
  themeId: ['notheme'],
  segmentId: ['nosegment'],
  uploadId: ['noupload'],
  staffId: ['nostaff'],
  webhookId: ['nowebhook'],
  personId: ['noperson'],
  opportunityId: ['noopportunity'],
  entryId: ['noentry'],
  questionKey: ['noquestion'],
  place: ['shown', '0'],
  unitId: ['root'],
  version: ['1'],
};

/**
 * Everything that somebody with any role's account can fetch: each address of the console, the results of each unit,
 * and each that a page links to, but for what is drawn from the same pages again; and the mails that were sent.
 */
export async function everythingFetched(
  { resources, mails }: AttackedPlatform,
  accounts = ACCOUNTS,
): Promise<Fetched> {
  const fetched = new Map<string, string>();
  for (const [index, { raw, ...mail }] of mails.entries()) {
    fetched.set(`mail ${index}`, `${JSON.stringify(mail)}\n${withoutChance(Buffer.from(raw).toString())}`);
  }
  for (const [role, language] of accounts) {
    const client = await signedIn(resources, [role], { language });
    const waiting = addresses(resources);
    if (role === 'admin') for (const path of await resultsOfUnits(resources)) waiting.add(path);
    const questions = new Set<string>();
    for (const path of waiting) {
      const response = await client.get(path);
      const body = await response.text();
      const headers = JSON.stringify([...response.headers].sort());
      fetched.set(`${role} ${language} ${path}`, `${response.status} ${headers}\n${body}`);
      if (isOfUnit(path)) continue;
      for (const [, link = ''] of body.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
        const address = link.replaceAll('&amp;', '&');
        if (isSignIn(address) || isLikeAnother(address, questions)) continue;
        if (address.endsWith('.xlsx') || (isDrawnFromPage(address) && role !== 'admin')) continue;
        waiting.add(address);
      }
    }
  }
  return fetched;
}

/** The released results of every unit by itself, also of those that are withheld. */
async function resultsOfUnits({ db }: AttackedPlatform['resources']): Promise<string[]> {
  return (await listUnits(db)).map(({ unitId }) => `/waves/${IDS.waveId}/results?unit=${unitId}`);
}

/** It links to nothing that the page of everybody does not lead to, but for what is drawn from itself. */
function isOfUnit(path: string): boolean {
  return path.includes('/results?unit=');
}

/** Files of tables and pictures of charts hold what their page holds; that of an administrator holds the most. */
function isDrawnFromPage(address: string): boolean {
  return /[?&](file|image)=/.test(address);
}

/** The pages on which questions are edited read nothing but the questions, so one of each kind stands for all. */
function isLikeAnother(address: string, seen: Set<string>): boolean {
  if (!/\/surveys\/\w+\/(questions|preview)/.test(address)) return false;
  const kind = address.replace(/questions\/[^/?]+/, 'questions/one').replace(/=[^&]*/g, '');
  const isKnown = seen.has(kind);
  seen.add(kind);
  return isKnown;
}

/** A mail without what every mail draws anew. */
function withoutChance(raw: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? 'none';
  return raw.replaceAll(boundary, 'boundary').replace(/^(?:Message-ID|Date): .*$/gim, '');
}

/** The addresses of all GET routes. A set may grow while it is gone through. */
function addresses(resources: AttackedPlatform['resources']): Set<string> {
  const { routes } = consoleClient(resources).app;
  const paths = routes
    .filter(({ method, path }) => method === 'GET' && !isSignIn(path))
    .map(({ path }) => path);
  return new Set(paths.flatMap((path) => filledIn(path)));
}

/** The way to the identity provider, which draws its numbers anew each time and knows of no wave. */
function isSignIn(path: string): boolean {
  return path.startsWith('/sign-in');
}

function filledIn(path: string): string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (!name) return [path];
  const places = PLACES[name];
  if (!places) throw new Error(`the attack does not know what :${name} of ${path} may be`);
  return places.flatMap((place) => filledIn(path.replace(`:${name}`, place)));
}
