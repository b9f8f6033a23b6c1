import * as z from 'zod';
import { Language } from '../localized.ts';
import { UnitId } from '../unit/unit.ts';
import { Attributes } from './attributes.ts';

export const Tier = z.enum(['silver', 'gold', 'platinum']);
export type Tier = z.infer<typeof Tier>;

/** How a customer came: told by somebody who was content, or won by advertising and sales. */
export const CameBy = z.enum(['recommendation', 'bought']);
export type CameBy = z.infer<typeof CameBy>;

/** Of the rings around a company, the one that a customer-side contact stands in. Partners and suppliers are asked alike. */
export const Ring = z.enum(['customer', 'partner', 'supplier']);
export type Ring = z.infer<typeof Ring>;

/** Why an address is never written to again. `asked`: told to somebody of the staff, who entered it. */
export const SuppressionReason = z.enum(['unsubscribed', 'asked', 'bounced', 'complained', 'erased']);
export type SuppressionReason = z.infer<typeof SuppressionReason>;

const personBase = {
  personId: z.string().min(1),
  /** The key of the system that the person came from; names the person again at the next import. */
  externalId: z.string().min(1).max(120),
  name: z.string().min(1).max(200),
  /** Absent where the source had none: such a person is never invited. */
  email: z.email().max(254).optional(),
  language: Language,
  unitId: UnitId,
  lastInvitedAt: z.iso.datetime().optional(),
  /** The wave of `lastInvitedAt`: a snapshot that is taken again does not rest people because of itself. */
  lastInvitedWaveId: z.string().optional(),
  /** Of the same wave; with it the answer to the last survey can be looked up. */
  lastInvitationId: z.string().optional(),
  /** Customers: the last invitation to a survey about the relationship as a whole. */
  lastRelationshipAt: z.iso.datetime().optional(),
  suppressed: SuppressionReason.optional(),
  /** IANA name, `Asia/Ho_Chi_Minh`; that of the company where absent. */
  timeZone: z.string().max(64).optional(),
  /** What the company knows beyond the columns of ours. */
  attributes: Attributes.optional(),
};

export const Customer = z.object({
  ...personBase,
  side: z.literal('customer'),
  /** A customer, where absent. */
  ring: Ring.optional(),
  tier: Tier.optional(),
  /** Yearly revenue in the company's currency. */
  revenue: z.number().min(0).optional(),
  /** The same of the year before; 0 for somebody who is new. */
  revenueLastYear: z.number().min(0).optional(),
  cameBy: CameBy.optional(),
});
export type Customer = z.infer<typeof Customer>;

export const Employee = z.object({
  ...personBase,
  side: z.literal('employee'),
  /** `externalId` of the manager, where known. */
  managerId: z.string().max(120).optional(),
  /** The last day at the company, `YYYY-MM-DD`; nobody is asked after it. */
  leftOn: z.iso.date().optional(),
});
export type Employee = z.infer<typeof Employee>;

export const Person = z.discriminatedUnion('side', [Customer, Employee]);
export type Person = z.infer<typeof Person>;
