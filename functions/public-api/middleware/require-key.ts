import { createMiddleware } from 'hono/factory';
import { findApiKey } from '#shared/services/api-key/find-api-key.ts';
import type { ApiEnv, ApiResources } from '../environment.ts';
import { CallProblem } from '../problem.ts';

/** Lets only those pass who come with a key that is valid. */
export function requireKey(resources: ApiResources) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const [, presented = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const actor = await findApiKey(resources, presented);
    if (!actor) {
      c.header('www-authenticate', 'Bearer');
      throw new CallProblem(({ unauthorised }) => ({ ...unauthorised, status: 401 }));
    }
    c.set('context', { ...resources, actor });
    await next();
  });
}
