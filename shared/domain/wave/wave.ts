import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { UnitId } from '../unit/unit.ts';
import { InvitedRevenue } from './invited-revenue.ts';
import { RestPeriods } from './rest-settings.ts';
import { WaveAudience } from './wave-audience.ts';
import { WAVE_TRANSITIONS, type WaveStateName } from './wave-transitions.ts';

export type WaveState = WaveStateName;
export const WaveState = z.enum(Object.keys(WAVE_TRANSITIONS) as [WaveState, ...WaveState[]]);

/** Fewest answers for a score and for comments; never below the floors, and frozen at launch. */
export const Thresholds = z.object({ scores: z.int().min(5), comments: z.int().min(10) });
export type Thresholds = z.infer<typeof Thresholds>;

/** One sending of a survey to an audience. */
export const Wave = z.object({
  waveId: z.string().min(1),
  programId: z.string().min(1),
  side: Side,
  /** 1 for the first wave of this side of the program. */
  number: z.int().min(1),
  surveyId: z.string(),
  surveyVersion: z.int().min(1),
  state: WaveState,
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  /** Days after the opening on which those still silent are reminded (employees: everybody, blind). */
  remindAfterDays: z.array(z.int().min(1).max(60)).max(3),
  /** Units whose people are invited; empty means the whole organisation. */
  unitIds: z.array(UnitId),
  /** Customers of the directory: who among those of the units. */
  audience: WaveAudience.optional(),
  /** Customers: how long they rest, as it was set at launch. */
  rest: RestPeriods.optional(),
  /** Opened without an audience: takes invitations as something happens, until it closes. Customers only. */
  continuous: z.literal(true).optional(),
  /** Partitions over which invitations, deliveries and responses are spread. */
  buckets: z.int().min(1),
  thresholds: Thresholds,
  /** Employee waves: raw X25519 public key to which ballots are sealed, base64url. */
  publicKey: z.string().optional(),
  /** Employee waves: every ballot is padded to this length before it is sealed. */
  ballotSizeInBytes: z.int().optional(),
  /** People with an invitation, known once the snapshot is complete. */
  invitedCount: z.int().min(0).optional(),
  /** Customers invited by the snapshot; those of a continuous wave are counted by bucket. */
  invitedRevenue: InvitedRevenue.optional(),
  closedAt: z.iso.datetime().optional(),
  /** Why the system cancelled the wave instead of launching it. */
  stoppedBecause: Localized.optional(),
});
export type Wave = z.infer<typeof Wave>;
