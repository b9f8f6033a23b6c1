import * as z from 'zod';
import { Role } from './staff.ts';

/** What was taken away here, whatever groups the identity provider gives. */
export const AccessLimit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blocked') }),
  z.object({
    kind: z.literal('narrowed'),
    withheld: z
      .array(Role)
      .min(1)
      .max(Role.options.length - 1),
  }),
]);
export type AccessLimit = z.infer<typeof AccessLimit>;

/** Somebody who has signed in at least once. */
export const StaffAccount = z.object({
  staffId: z.string().min(1),
  email: z.string(),
  name: z.string(),
  /** What the groups gave at the last sign-in. */
  roles: z.array(Role),
  lastSignInAt: z.iso.datetime(),
  limit: AccessLimit.optional(),
  limitedAt: z.iso.datetime().optional(),
  /** Name of whoever did it. */
  limitedBy: z.string().optional(),
  /** Counts the changes of the limit; absent before the first. */
  version: z.int().min(1).optional(),
  /** Sessions from before are over. */
  sessionsEndedAt: z.iso.datetime().optional(),
});
export type StaffAccount = z.infer<typeof StaffAccount>;

/** Groups give roles; a limit can only take away. */
export function rolesWithin(limit: AccessLimit | undefined, roles: readonly Role[]): Role[] {
  if (limit?.kind === 'blocked') return [];
  return roles.filter((role) => !limit?.withheld.includes(role));
}
