import { createHash } from 'node:crypto';
import { type ConsoleSettings, createConsoleApp } from '#functions/console-web/app.tsx';
import { putSession } from '#shared/adapters/dynamodb/session-store.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import type { Resources } from '#shared/services/context.ts';

export type ConsoleClient = ReturnType<typeof consoleClient>;

/** The console as `app.request` sees it, for a browser that keeps its cookies. */
export function consoleClient(
  resources: Resources,
  settings: ConsoleSettings = { oidc: { issuer: 'http://localhost:9', clientId: 'test' } },
) {
  const app = createConsoleApp({ ...resources, ...settings });
  const cookies = new Map<string, string>();
  const { baseUrl } = resources.site;

  async function send(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${baseUrl}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  }

  return {
    app,
    cookies,
    get: async (path: string) => await send(path),
    /** Presses the button of a form of our own. */
    post: async (path: string, fields: Record<string, string | string[] | File> = {}) =>
      await send(path, {
        method: 'POST',
        body: formOf(fields),
        headers: { origin: new URL(baseUrl).origin },
      }),
    send,
  };
}

function formOf(fields: Record<string, string | string[] | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) form.append(name, each);
  }
  return form;
}

/** A browser in which somebody with these roles is signed in. */
export async function signedIn(
  resources: Resources,
  roles: readonly Role[],
  options: { language?: Language; settings?: ConsoleSettings } = {},
): Promise<ConsoleClient> {
  const client = consoleClient(resources, options.settings);
  const token = `token-of-${roles.join('-')}-${options.language ?? 'en'}`;
  const now = resources.clock().toISOString();
  await putSession(resources.db, {
    tokenHash: createHash('sha256').update(token).digest('base64url'),
    staff: {
      staffId: `staff-${roles.join('-')}`,
      email: `${roles[0] ?? 'nobody'}@example.com`,
      name: 'Nguyễn Thị Lan',
      roles: [...roles],
      language: options.language ?? 'en',
    },
    startedAt: now,
    lastSeenAt: now,
  });
  const prefix = resources.site.baseUrl.startsWith('https:') ? '__Host-' : '';
  client.cookies.set(`${prefix}insideout-session`, token);
  return client;
}
