import { createMiddleware } from 'hono/factory';
import type { ApiEnv, ApiResources } from '../environment.ts';
import { CallProblem } from '../problem.ts';
import { createTokenBuckets } from '../token-bucket.ts';

const CALLS_PER_SECOND = 50;

/** One key may not keep others out. Counted in each process for itself. */
export function limitRate({ clock }: Pick<ApiResources, 'clock'>) {
  const buckets = createTokenBuckets(CALLS_PER_SECOND, () => clock().getTime());
  return createMiddleware<ApiEnv>(async (c, next) => {
    const { actor } = c.var.context;
    const wait = actor.kind === 'api-key' ? buckets.take(actor.keyId) : 0;
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)));
      throw new CallProblem(({ tooMany }) => ({ ...tooMany, status: 429 }));
    }
    await next();
  });
}
