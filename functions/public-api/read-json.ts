import type { Context } from 'hono';
import type * as z from 'zod';
import { CallProblem } from './problem.ts';

/** The body as the schema has it. Throws a problem that names every field that is not as it should be. */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const read = schema.safeParse(parse(await c.req.arrayBuffer()));
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({
    pointer: pointerTo(path),
    detail: message,
  }));
  const fields = [...new Set(errors.map(({ pointer }) => pointer))].join(', ');
  throw new CallProblem((phrases) => ({
    ...phrases.invalid,
    status: 422,
    detail: phrases.fields(fields),
    errors,
  }));
}

function parse(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new CallProblem(({ malformed }) => ({ ...malformed, status: 400 }));
  }
}

/** `#/person/email`, as JSON Pointer has it in a URI fragment. */
function pointerTo(path: readonly PropertyKey[]): string {
  const escaped = path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...escaped].join('/');
}
