/** A person at a browser, as far as HTTP goes: keeps cookies, follows redirects, sends forms. */
export interface Visitor {
  get(address: string): Promise<Page>;
  /** Sends a form as a browser does, with an Origin; fields with several values are repeated. */
  post(address: string, fields: FormFields): Promise<Page>;
}

export type FormFields = Readonly<Record<string, string | readonly string[] | File>>;

export interface Page {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

const MOST_REDIRECTS = 10;

export function createVisitor(home: string): Visitor {
  const jar = new Map<string, Map<string, string>>();

  async function visit(address: string, init: RequestInit): Promise<Page> {
    let url = new URL(address, home);
    let next = init;
    for (let hop = 0; hop < MOST_REDIRECTS; hop++) {
      const cookies = [...(jar.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = new Headers(next.headers);
      if (cookies) headers.set('Cookie', cookies);
      const answer = await fetch(url, { ...next, headers, redirect: 'manual' });
      remember(url.host, answer.headers.getSetCookie());
      const target = answer.headers.get('Location');
      if (answer.status < 300 || answer.status > 399 || !target) {
        return { address: url.href, status: answer.status, text: await answer.text() };
      }
      await answer.arrayBuffer();
      url = new URL(target, url);
      next = { method: 'GET' };
    }
    throw new Error(`Too many redirects from ${address}`);
  }

  function remember(host: string, cookies: readonly string[]): void {
    const kept = jar.get(host) ?? new Map<string, string>();
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      kept.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
    }
    jar.set(host, kept);
  }

  return {
    get: (address) => visit(address, {}),
    post: (address, fields) => {
      const url = new URL(address, home);
      return visit(url.href, { method: 'POST', body: bodyOf(fields), headers: { Origin: url.origin } });
    },
  };
}

function bodyOf(fields: FormFields): FormData | URLSearchParams {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one) => [name, one] as const)
      : [[name, value as string | File] as const],
  );
  const hasFile = entries.some(([, value]) => value instanceof File);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) body.append(name, value as string & Blob);
  return body;
}
