import type { EventSource } from './event-source.ts';

export interface TickerOptions {
  readonly consume: (event: { time: string }) => Promise<void>;
  readonly clock: () => Date;
  readonly intervalInMilliseconds: number;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

/** EventBridge Scheduler on the one machine: one tick after the other, never two at a time. */
export function startTicker({ consume, clock, intervalInMilliseconds, log }: TickerOptions): EventSource {
  let running: Promise<void> | undefined;
  const tick = () => {
    running ??= consume({ time: clock().toISOString() })
      .catch((error: Error) => log('tick failed', { error: error.message, stack: error.stack }))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(tick, intervalInMilliseconds);
  tick();
  return {
    name: 'ticker',
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
