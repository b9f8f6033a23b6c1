import * as z from 'zod';
import { Attributes } from '../contact/attributes.ts';
import { Ring, Tier } from '../contact/person.ts';
import { Language } from '../localized.ts';
import { UnitId } from '../unit/unit.ts';

/** One person in one wave, as known at launch. Only `used` changes, for employees, until somebody is erased. */
export const Invitation = z.object({
  waveId: z.string(),
  invitationId: z.string(),
  bucket: z.int().min(0),
  personId: z.string(),
  name: z.string(),
  email: z.email(),
  language: Language,
  unitId: UnitId,
  /** By whose clock the mails leave and dates are told; that of the company where absent. */
  timeZone: z.string().max(64).optional(),
  /** Not before: the delay after an event. */
  sendAfter: z.iso.datetime().optional(),
  /** By an event: when, and what stood there before of the person; for the case that it is withdrawn. */
  reserved: z
    .object({
      at: z.iso.datetime(),
      lastInvitedAt: z.iso.datetime().optional(),
      lastInvitedWaveId: z.string().optional(),
      lastInvitationId: z.string().optional(),
    })
    .optional(),
  /** A customer, where absent. */
  ring: Ring.optional(),
  tier: Tier.optional(),
  revenue: z.number().optional(),
  /** What is known of the occasion, such as the order; texts and conditions of the survey may use it. */
  attributes: Attributes.optional(),
  /** The person has had all data erased: name, address and the way back to the person are gone. */
  erased: z.literal(true).optional(),
  /** An employee's ballot is in. It carries no time, so that it cannot be joined with one. */
  used: z.literal(true).optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Why somebody of the audience gets no invitation. */
export const SkipReason = z.enum([
  'no-address',
  'unsubscribed',
  'asked',
  'bounced',
  'complained',
  'erased',
  'resting',
  'duplicate',
  // Nobody in particular reads `info@…`.
  'role-address',
  // A customer whose address is an employee's.
  'employee-too',
  // Not in the sample.
  'not-drawn',
  // Employees who have left the company.
  'left',
  // Employees: with this person, an earlier wave and this one would differ by too few people.
  'held-back',
]);
export type SkipReason = z.infer<typeof SkipReason>;
