import { runDue } from '#shared/services/agenda/run-due.ts';
import type { Resources } from '#shared/services/context.ts';

type Needed = Pick<Resources, 'db' | 'clock' | 'queues' | 'mail' | 'site' | 'log'>;

/** Does, every minute, what is due. */
export function createScheduleConsumer(resources: Needed): (event: { time: string }) => Promise<void> {
  const context = { ...resources, actor: { kind: 'system', function: 'run-schedule' } } as const;
  return async () => {
    const { done, failed } = await runDue(context);
    if (done + failed > 0) context.log('agenda', { done, failed });
  };
}
