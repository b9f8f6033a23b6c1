/** Which state may follow which. `released` exists for employee waves only. */
export const WAVE_TRANSITIONS = {
  scheduled: ['launching', 'cancelled'],
  // The launch guard cancels, too, where it finds that the wave would single people out.
  launching: ['open', 'cancelled'],
  open: ['closing', 'closed', 'cancelled'],
  closing: ['released'],
  closed: [],
  released: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type WaveStateName = keyof typeof WAVE_TRANSITIONS;
