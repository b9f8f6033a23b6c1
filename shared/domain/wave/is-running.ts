import type { Wave } from './wave.ts';

const RUNNING: readonly Wave['state'][] = ['scheduled', 'launching', 'open', 'closing'];

/** Whether a wave is planned, goes out, is being answered or has its results prepared. */
export function isRunning({ state }: Pick<Wave, 'state'>): boolean {
  return RUNNING.includes(state);
}
