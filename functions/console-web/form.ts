import { gunzipSync, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ConsoleEnv } from './environment.ts';

/** What was typed into a form. */
export interface Form {
  /** The value of a field, without space around it; empty where there is none. */
  text(name: string): string;
  /** Every value of a field that may be given more than once. */
  list(name: string): string[];
  /** The content of an uploaded file, or of one that an earlier page held for its reader. */
  file(name: string): Promise<Uint8Array | undefined>;
  /** What an uploaded file is called where it comes from; empty where there is none. */
  fileName(name: string): string;
}

/** What a file held on a page may unfold to: many times what may be uploaded, and no more. */
const HELD_FILE_LIMIT_IN_BYTES = 50 * 1024 * 1024;

export async function readForm(c: Context<ConsoleEnv>): Promise<Form> {
  const fields = await c.req.parseBody({ all: true });
  const valuesOf = (name: string) => [fields[name] ?? []].flat();
  return {
    text: (name) =>
      valuesOf(name)
        .find((value) => typeof value === 'string')
        ?.trim() ?? '',
    list: (name) => valuesOf(name).filter((value) => typeof value === 'string'),
    fileName: (name) => valuesOf(name).find((value) => typeof value !== 'string')?.name ?? '',
    file: async (name) => {
      // A file that is chosen now stands before the one that its page has held.
      const value = valuesOf(name).find((each) => (typeof each === 'string' ? each !== '' : each.size > 0));
      if (typeof value === 'string') return unpack(value);
      return value && new Uint8Array(await value.arrayBuffer());
    },
  };
}

/** A query read like a form. */
export function queryAsForm(c: Context<ConsoleEnv>): Pick<Form, 'text' | 'list'> {
  return {
    text: (name) => c.req.query(name)?.trim() ?? '',
    list: (name) => c.req.queries(name) ?? [],
  };
}

/** A file as the value of a hidden field: between two pages the browser keeps it, not we. */
export function pack(file: Uint8Array): string {
  return gzipSync(file).toString('base64');
}

function unpack(packed: string): Uint8Array | undefined {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: HELD_FILE_LIMIT_IN_BYTES });
  } catch {
    return undefined;
  }
}
