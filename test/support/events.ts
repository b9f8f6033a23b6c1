import type { EventInvitation } from '#shared/domain/wave/event-invitation.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { InviteByEventInput } from '#shared/services/invitation/invite-by-event.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aProgram, type Campaign } from './campaign.ts';

const DAYS_OPEN = 90;

/** An order that was delivered to a customer of the unit. */
export function anEvent(
  unitId: string,
  overrides: { person?: Partial<EventInvitation['person']>; event?: Partial<EventInvitation['event']> } = {},
): EventInvitation {
  return {
    person: {
      externalId: `${unitId}-C-1`,
      name: 'Trần Văn Minh',
      email: `minh.tran@${unitId}.example.com`,
      language: 'vi',
      unitId,
      ...overrides.person,
    },
    event: {
      name: 'order delivered',
      occurredAt: '2026-11-23T08:30:00+07:00',
      attributes: { order: 'A-1001' },
      ...overrides.event,
    },
  };
}

/** The same, as it comes to the service. */
export function anEventFor(
  wave: Pick<Wave, 'waveId'>,
  idempotencyKey: string,
  event: EventInvitation,
): InviteByEventInput {
  return { ...event, waveId: wave.waveId, idempotencyKey };
}

/** The call with which another system says so. */
export function eventCall(presented: string, idempotencyKey: string, event: EventInvitation) {
  return {
    method: 'POST',
    headers: {
      authorization: `Bearer ${presented}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(event),
  };
}

/** An open wave that takes customers of a unit of its own as something happens. */
export async function aContinuousWave(campaign: Campaign, unitId: string): Promise<Wave> {
  const programId = await aProgram(campaign, unitId);
  const closesAt = new Date(Date.parse(campaign.now()) + DAYS_OPEN * 86_400_000).toISOString();
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    continuous: true,
    closesAt,
  });
  return wave;
}
