import type { Context, Resources } from '#shared/services/context.ts';

/** What the API needs from the world. */
export type ApiResources = Pick<
  Resources,
  'db' | 'queues' | 'secrets' | 'site' | 'clock' | 'randomBytes' | 'log'
>;

/** What the middleware puts beside each request that came with a key. */
export interface ApiEnv {
  Variables: { context: Context<keyof ApiResources> };
}
