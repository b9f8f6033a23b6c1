/** Which state may follow which. `released` exists for employee waves only. */
export const WAVE_TRANSITIONS = {
  scheduled: ['launching', 'cancelled'],
  // Cancelled where the launch guard finds, before anybody is invited, that the wave would single people out.
  launching: ['open', 'cancelled'],
  open: ['closing', 'closed'],
  closing: ['released'],
  closed: [],
  released: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type WaveStateName = keyof typeof WAVE_TRANSITIONS;
