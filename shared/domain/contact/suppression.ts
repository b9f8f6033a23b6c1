import * as z from 'zod';
import { SuppressionReason } from './person.ts';

/** An address that is never written to again, and why. */
export const Suppression = z.object({
  email: z.string(),
  reason: SuppressionReason,
  at: z.iso.datetime(),
});
export type Suppression = z.infer<typeof Suppression>;
