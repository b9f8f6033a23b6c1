import * as z from 'zod';

/** What became of something that a member of staff set out to change. `begun` stays where the process died. */
export const AuditOutcome = z.enum(['begun', 'done', 'refused', 'failed']);
export type AuditOutcome = z.infer<typeof AuditOutcome>;

/** One thing that a member of staff changed, or tried to. It holds names of things, never their content. */
export const AuditRecord = z.object({
  auditId: z.string(),
  at: z.iso.datetime(),
  staffId: z.string(),
  email: z.string(),
  /** As the route says it: `POST /waves/:waveId/closure`. */
  action: z.string(),
  /** What it was done to: `{ waveId: 'k3…' }`. */
  subject: z.record(z.string(), z.string()),
  outcome: AuditOutcome,
});
export type AuditRecord = z.infer<typeof AuditRecord>;
