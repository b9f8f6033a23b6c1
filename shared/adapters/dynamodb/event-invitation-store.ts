// Invitations that are written one by one, as something happens, and what keeps them from being written twice.
import { createHash } from 'node:crypto';
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { RevenueSum } from '../../domain/contact/revenue.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import {
  addInvitedRevenue,
  type InvitedRevenue,
  invitedRevenueOf,
  RevenueGroup,
} from '../../domain/wave/invited-revenue.ts';
import { updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, itemOf, namesAndValues, queryAll } from './database.ts';
import { storedInvitation } from './invitation-item.ts';
import { eventInvitationItemKey } from './invitation-store.ts';
import { hasRested, personKey, settingLastInvitation, updatePerson } from './person-item.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** An address that was invited by an event. It is known by its digest only, and is forgotten after its rest. */
export interface AddressRest {
  /** Absent where the invitation was withdrawn. */
  readonly lastInvitedAt?: string;
}

type RevenueCounters = Partial<Record<`${RevenueGroup}_${keyof RevenueSum}`, number>>;

/** How many a bucket of a continuous wave has invited, and when the last one; the revenue in flat counters. */
export interface InvitedCount extends RevenueCounters {
  readonly waveId: string;
  readonly bucket: number;
  readonly invited: number;
  readonly lastInvitedAt: string;
}

const REVENUE_PARTS = ['customers', 'low', 'high'] as const satisfies (keyof RevenueSum)[];
const invitedPartition = (waveId: string) => `WAVE#${waveId}#INVITED`;
const invitedKey = ({ waveId, bucket }: Pick<Invitation, 'waveId' | 'bucket'>) => ({
  pk: invitedPartition(waveId),
  sk: String(bucket).padStart(6, '0'),
});
const restKey = (email: string) => ({
  pk: `RESTING#${createHash('sha256').update(suppressedAddress(email)).digest('base64url')}`,
  sk: 'RESTING',
});

export interface EventReservation {
  readonly at: string;
  /** Whoever was invited after this rests. */
  readonly restedSince: string;
  /** When the rest that begins now is over. */
  readonly restsUntil: string;
}

/**
 * Reserves a customer and the address, and stores and counts the invitation: all or nothing. False when one of
 * both rests, when the invitation exists, or when there is no such customer.
 */
export async function createEventInvitation(
  db: Database,
  invitation: Invitation,
  { at, restedSince, restsUntil }: EventReservation,
): Promise<boolean> {
  const TableName = db.tables.main;
  const { waveId, bucket, personId, invitationId } = invitation;
  const rested = hasRested({ any: restedSince });
  const reservation = settingLastInvitation({ waveId, invitationId, at, isRelationship: false });
  const revenue = Object.entries(revenueCounters(invitation));
  const additions = ['#invited :one', ...revenue.map(([name]) => `#${name} :${name}`)];
  const count = {
    text: `SET #lastInvitedAt = :at, #waveId = :waveId, #bucket = :bucket ADD ${additions.join(', ')}`,
    values: {
      ':at': at,
      ':waveId': waveId,
      ':bucket': bucket,
      ':one': 1,
      ...Object.fromEntries(revenue.map(([name, amount]) => [`:${name}`, amount])),
    },
  };
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: marshall(personKey({ side: 'customer', personId })),
          UpdateExpression: reservation.text,
          ConditionExpression: `attribute_exists(pk) AND (${rested.text})`,
          ...namesAndValues(reservation, rested),
        },
      },
      {
        Put: {
          TableName,
          Item: itemOf(
            { ...restKey(invitation.email), expiresAt: Math.ceil(Date.parse(restsUntil) / 1000) },
            { lastInvitedAt: at },
          ),
          ConditionExpression: rested.text,
          ...namesAndValues(rested),
        },
      },
      {
        Put: {
          TableName,
          Item: itemOf(eventInvitationItemKey(invitation), storedInvitation(invitation)),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      {
        Update: {
          TableName,
          Key: marshall(invitedKey({ waveId, bucket })),
          UpdateExpression: count.text,
          ...namesAndValues(count),
        },
      },
    ],
  });
  return await isAccepted(retryOnConflict(() => db.client.send(command)));
}

/**
 * Gives back what an invitation has reserved: the customer rests as before it, the address not at all. What another
 * invitation has reserved since stays.
 */
export async function endReservation(db: Database, invitation: Invitation): Promise<void> {
  const { waveId, personId, reserved } = invitation;
  if (!reserved) return;
  const { at, lastInvitedAt, lastInvitedWaveId, lastInvitationId } = reserved;
  const isOurs = {
    text: '#lastInvitedAt = :reservedAt AND #lastInvitedWaveId = :reservedFor',
    values: { ':reservedAt': at, ':reservedFor': waveId },
  };
  const ref = { side: 'customer', personId } as const;
  const before =
    lastInvitedAt === undefined || lastInvitedWaveId === undefined || lastInvitationId === undefined
      ? { text: 'REMOVE #lastInvitedAt, #lastInvitedWaveId, #lastInvitationId' }
      : settingLastInvitation({
          waveId: lastInvitedWaveId,
          invitationId: lastInvitationId,
          at: lastInvitedAt,
          isRelationship: false,
        });
  await updatePerson(db, ref, before, isOurs);
  const restsForUs = { text: '#lastInvitedAt = :reservedAt', values: { ':reservedAt': at } };
  await updateItem(db, 'main', restKey(invitation.email), { text: 'REMOVE #lastInvitedAt' }, restsForUs);
}

export async function getAddressRest(db: Database, email: string): Promise<AddressRest | undefined> {
  return await getItem<AddressRest>(db, 'main', restKey(email), { consistent: true });
}

/** The buckets of a continuous wave that have invited anybody. */
export async function listInvitedCounts(db: Database, waveId: string): Promise<InvitedCount[]> {
  return await queryAll<InvitedCount>(db, 'main', invitedPartition(waveId), { consistent: true });
}

/** Revenue of everybody whom a continuous wave has invited so far. */
export async function readInvitedRevenue(db: Database, waveId: string): Promise<InvitedRevenue> {
  const counts = await queryAll<InvitedCount>(db, 'main', invitedPartition(waveId));
  return counts.map(revenueIn).reduce(addInvitedRevenue, {});
}

function revenueCounters(invitation: Invitation): Record<string, number> {
  const sums = Object.entries(invitedRevenueOf(invitation));
  return Object.fromEntries(
    sums.flatMap(([group, sum]) => REVENUE_PARTS.map((part) => [`${group}_${part}`, sum[part]])),
  );
}

function revenueIn(count: InvitedCount): InvitedRevenue {
  const groups = RevenueGroup.options.filter((group) => count[`${group}_customers`] !== undefined);
  return Object.fromEntries(
    groups.map((group) => [
      group,
      {
        customers: count[`${group}_customers`] ?? 0,
        low: count[`${group}_low`] ?? 0,
        high: count[`${group}_high`] ?? 0,
      },
    ]),
  );
}
