import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { UnitId } from '../unit/unit.ts';
import { Mailing } from './delivery.ts';
import { InvitedRevenue } from './invited-revenue.ts';
import { RestPeriods } from './rest-settings.ts';
import { SendingFigures } from './sending-health.ts';
import { SendingPause } from './sending-pause.ts';
import { SendingPlan } from './sending-plan.ts';
import { WaveAudience } from './wave-audience.ts';
import { WAVE_TRANSITIONS, type WaveStateName } from './wave-transitions.ts';

export type WaveState = WaveStateName;
export const WaveState = z.enum(Object.keys(WAVE_TRANSITIONS) as [WaveState, ...WaveState[]]);

/** Fewest answers for a score and for comments; never below the floors, and frozen at launch. */
export const Thresholds = z.object({ scores: z.int().min(5), comments: z.int().min(10) });
export type Thresholds = z.infer<typeof Thresholds>;

export const LONGEST_DELAY_IN_MINUTES = 60 * 24 * 60;

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
  /** At which hours and on which days mails leave; at once, where absent. */
  sending: SendingPlan.optional(),
  /** Since when a reminder is wished for everybody, whatever its day. */
  remindersAskedAt: z.partialRecord(Mailing, z.iso.datetime()).optional(),
  /** Units whose people are invited; empty means the whole organisation. */
  unitIds: z.array(UnitId),
  /** Customers of the directory: who among those of the units. */
  audience: WaveAudience.optional(),
  /** Customers: how long they rest, as it was set at launch. */
  rest: RestPeriods.optional(),
  /** Opened without an audience: takes invitations as something happens, until it closes. Customers only. */
  continuous: z.literal(true).optional(),
  /** Continuous waves: how long after its event a mail is due. */
  delayInMinutes: z.int().min(0).max(LONGEST_DELAY_IN_MINUTES).optional(),
  /** Continuous waves: what happened longer ago asks nobody any more. */
  oldestEventInDays: z.int().min(1).max(365).optional(),
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
  /** No mail goes out for the moment. */
  pause: SendingPause.optional(),
  /** What somebody had looked at who resumed a wave that had paused itself; what came later counts anew. */
  figuresSeen: SendingFigures.optional(),
  cancelledAt: z.iso.datetime().optional(),
  /** Employee waves that were cancelled: their ballots and their key are gone, unread. */
  ballotsDestroyedAt: z.iso.datetime().optional(),
  /** Why the system cancelled the wave instead of launching it. */
  stoppedBecause: Localized.optional(),
});
export type Wave = z.infer<typeof Wave>;
