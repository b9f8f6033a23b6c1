import * as z from 'zod';

/** What another system proves itself with. The secret is shown once; here stands its hash. */
export const ApiKey = z.object({
  keyId: z.string().regex(/^[a-z0-9]{12}$/),
  /** Which system uses it. */
  name: z.string().min(1).max(80),
  /** SHA-256, base64url. */
  secretHash: z.string().length(43),
  createdAt: z.iso.datetime(),
  /** Name of whoever created it. */
  createdBy: z.string(),
  /** The latest day (UTC) on which it was used. */
  lastUsedOn: z.iso.date().optional(),
  revokedAt: z.iso.datetime().optional(),
});
export type ApiKey = z.infer<typeof ApiKey>;
