import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { getDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import { createEventInvitation } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { getPeople } from '../../adapters/dynamodb/person-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import type { Person } from '../../domain/contact/person.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import {
  attributesOf,
  type EventInvitation,
  type EventInvitationOutcome,
  type EventSkip,
} from '../../domain/wave/event-invitation.ts';
import { isTooOld, mailAfterEvent } from '../../domain/wave/event-mail.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { type MailSchedule, mailSchedule } from '../../domain/wave/mail-schedule.ts';
import { DEFAULT_REST_PERIODS } from '../../domain/wave/rest-settings.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { personIdOf } from '../person/person-id.ts';
import { takeOverCustomer } from '../person/take-over-customer.ts';
import { authorise } from '../staff/authorise.ts';
import { claimEventKey } from './claim-event-key.ts';
import { type EventWave, waveForEvent } from './event-wave.ts';
import { eventInvitationIdFor } from './identifiers.ts';
import { whyNotInvited } from './why-not-invited.ts';
import { WITHDRAWN } from './withdraw-invitation.ts';

export interface InviteByEventInput extends EventInvitation {
  readonly waveId: string;
  /** Names the event: whoever says it twice is heard once. */
  readonly idempotencyKey: string;
}

/** `isRepeated`: the invitation was there before. */
export type InviteByEventResult = EventInvitationOutcome & { readonly isRepeated: boolean };

/**
 * Invites a customer to a continuous wave because something happened. Asking again with the same key, also at the
 * same moment, invites once. Throws `NotFound`, `Conflict` where the wave takes nobody or the key stands for
 * something else, `Invalid` for a moment or unit that does not exist.
 */
export async function inviteByEvent(
  context: Context<'db' | 'queues' | 'secrets' | 'clock'>,
  input: InviteByEventInput,
): Promise<InviteByEventResult> {
  authorise(context.actor, 'invite-by-event');
  const { db, secrets } = context;
  const target = await waveForEvent(context, input);
  await claimEventKey(context, input);
  const { waveId, buckets } = target.wave;
  const personId = personIdOf('customer', input.person.externalId);
  const invitationId = eventInvitationIdFor(secrets, { ...input, personId });
  const before = await getInvitation(db, waveId, buckets, invitationId);
  if (before) return await repeated(context, target, before);
  const now = context.clock().toISOString();
  if (isTooOld(target.wave, input.event.occurredAt, now)) return { ...TOO_OLD, isRepeated: false };
  const person = await takeOverCustomer(context, input.person);
  const { wave } = target;
  const calendar = await getCompanyCalendar(context);
  const schedule = mailSchedule(wave, calendar);
  const invitation = person && invitationOf(target, person, { invitationId, event: input.event, now });
  const isLate = invitation && schedule.invitationDue(invitation) >= wave.closesAt;
  const reason = isLate
    ? CLOSES_FIRST
    : person
      ? await whyNotInvited(context, person, wave, calendar)
      : ERASED;
  if (invitation && !reason && (await store(context, invitation, wave))) {
    return { ...invitedAs(invitation, schedule), isRepeated: false };
  }
  // Somebody may have been faster: with this very event, or with another one of the same person.
  const other = await getInvitation(db, waveId, buckets, invitationId, { consistent: true });
  if (other) return { ...invitedAs(other, schedule), isRepeated: true };
  return { ...(reason ?? (await reasonAfterwards(context, personId, wave, calendar))), isRepeated: false };
}

const ERASED: EventSkip = { outcome: 'skipped', reason: 'erased' };
const TOO_OLD: EventSkip = { outcome: 'skipped', reason: 'too-old' };
const CLOSES_FIRST: EventSkip = { outcome: 'skipped', reason: 'closes-first' };

/** What a call is told whose event has invited before. */
async function repeated(
  context: Context<'db'>,
  { wave }: EventWave,
  invitation: Invitation,
): Promise<InviteByEventResult> {
  const { waveId, bucket, invitationId } = invitation;
  const delivery = await getDelivery(context.db, { waveId, mailing: 'invitation', bucket, invitationId });
  if (delivery?.state === 'withheld' && delivery.reason === WITHDRAWN) {
    return { outcome: 'skipped', reason: 'withdrawn', isRepeated: true };
  }
  const schedule = mailSchedule(wave, await getCompanyCalendar(context));
  return { ...invitedAs(invitation, schedule), isRepeated: true };
}

function invitedAs(invitation: Invitation, schedule: MailSchedule) {
  const { invitationId, sendAfter } = invitation;
  return {
    outcome: 'invited' as const,
    invitationId,
    ...(sendAfter !== undefined && { mailDueAt: schedule.invitationDue(invitation) }),
  };
}

function invitationOf(
  { wave, unitId }: EventWave,
  person: Person,
  { invitationId, event, now }: { invitationId: string; event: EventInvitation['event']; now: string },
): Invitation {
  const { personId, name, email = '', language, timeZone } = person;
  const { lastInvitedAt, lastInvitedWaveId, lastInvitationId } = person;
  const sendAfter = mailAfterEvent(wave, event.occurredAt, now);
  return {
    waveId: wave.waveId,
    invitationId,
    bucket: bucketOf(invitationId, wave.buckets),
    personId,
    name,
    email: suppressedAddress(email),
    language,
    unitId,
    ...(timeZone !== undefined && { timeZone }),
    ...(sendAfter !== undefined && {
      sendAfter,
      reserved: {
        at: now,
        ...(lastInvitedAt !== undefined && { lastInvitedAt }),
        ...(lastInvitedWaveId !== undefined && { lastInvitedWaveId }),
        ...(lastInvitationId !== undefined && { lastInvitationId }),
      },
    }),
    ...(person.side === 'customer' && { ring: person.ring, tier: person.tier, revenue: person.revenue }),
    attributes: attributesOf(event),
  };
}

/** The sweeper first: it sends what is stored but never gets to the queue. */
async function store(
  { db, queues, clock }: Context<'db' | 'queues' | 'clock'>,
  invitation: Invitation,
  { rest = DEFAULT_REST_PERIODS }: Wave,
): Promise<boolean> {
  const { waveId, bucket } = invitation;
  const now = clock();
  const at = invitation.reserved?.at ?? now.toISOString();
  await addToAgenda(db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  const isNew = await createEventInvitation(db, invitation, {
    at,
    restedSince: afterDays(at, -rest.anyInDays),
    restsUntil: afterDays(at, rest.anyInDays),
  });
  if (isNew) await queues.send('dispatch', [{ waveId, mailing: 'invitation', bucket }]);
  return isNew;
}

async function reasonAfterwards(
  context: Context<'db' | 'clock'>,
  personId: string,
  wave: Wave,
  calendar: CompanyCalendar,
): Promise<EventSkip> {
  const person = (await getPeople(context.db, 'customer', [personId])).get(personId);
  const reason = person && (await whyNotInvited(context, person, wave, calendar));
  if (!reason) throw new Error('a customer could not be reserved, for no reason that is known');
  return reason;
}
