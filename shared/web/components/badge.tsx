import type { PropsWithChildren } from 'hono/jsx';
import type { Side } from '../../domain/side.ts';

/** A word or two about the state of something. */
export function Badge({ kind, children }: PropsWithChildren<{ kind?: Side | 'live' | 'attention' }>) {
  return <span class={`badge ${kind ?? ''}`}>{children}</span>;
}
