import { Hono } from 'hono';
import type { Resources } from '#shared/services/context.ts';
import type { ApiEnv } from '../environment.ts';
import { openApiDocument } from '../openapi.ts';

/** What the API takes and answers, for whoever builds against it. */
export function openApiRoutes({ baseUrl }: Resources['site']): Hono<ApiEnv> {
  const document = openApiDocument(baseUrl);
  return new Hono<ApiEnv>().get('/openapi.json', (c) => c.json(document));
}
