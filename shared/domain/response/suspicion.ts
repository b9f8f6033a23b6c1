import * as z from 'zod';

/** Why answers may come from a mail scanner rather than from a person. */
export const SuspicionReason = z.enum([
  // A field that people do not see was filled in.
  'trap',
  // Scripts ran, and neither a key nor a pointer touched the page.
  'untouched',
  // Sent faster than a person could have read the page, or seconds after the mail was delivered.
  'too-fast',
  // One link sent several different scores within seconds.
  'burst',
]);
export type SuspicionReason = z.infer<typeof SuspicionReason>;

/** Suspected answers are kept, and stay out of all figures until a person has decided. */
export const Suspicion = z.object({
  reasons: z.array(SuspicionReason).min(1),
  decision: z.enum(['counted', 'left-out']).optional(),
});
export type Suspicion = z.infer<typeof Suspicion>;
