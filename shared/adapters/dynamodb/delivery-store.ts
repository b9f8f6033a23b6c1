import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Delivery, DeliveryState } from '../../domain/wave/delivery.ts';
import { DELIVERY_TRANSITIONS } from '../../domain/wave/delivery-transitions.ts';
import { batchGetItems } from './batch-get.ts';
import { inStateBefore } from './conditional-update.ts';
import { type Database, type Expression, getItem, namesAndValues, queryItems, toValue } from './database.ts';

/** One mailing to one partition of the invited. */
export type MailingRef = Pick<Delivery, 'waveId' | 'mailing' | 'bucket'>;

/** One mail: a mailing to one invitation. */
export type DeliveryRef = MailingRef & Pick<Delivery, 'invitationId'>;

/** Who holds a delivery, and for the how-manieth attempt. */
export type Claim = Required<Pick<Delivery, 'owner' | 'attempt'>>;

const mailingPartition = ({ waveId, mailing, bucket }: MailingRef) =>
  `WAVE#${waveId}#MAILING#${mailing}#${bucket}`;
const deliveryKey = (ref: DeliveryRef) => ({ pk: mailingPartition(ref), sk: ref.invitationId });

/** The deliveries of one bucket that have a record; all others are pending. */
export function listDeliveries(db: Database, ref: MailingRef): AsyncGenerator<Delivery> {
  return queryItems<Delivery>(db, 'main', mailingPartition(ref), { consistent: true });
}

export async function getDelivery(db: Database, ref: DeliveryRef): Promise<Delivery | undefined> {
  return await getItem<Delivery>(db, 'main', deliveryKey(ref), { consistent: true });
}

/** Those of the named deliveries that have a record, in no particular order. Each is named once. */
export async function getDeliveries(db: Database, refs: readonly DeliveryRef[]): Promise<Delivery[]> {
  return await batchGetItems<Delivery>(db, 'main', refs.map(deliveryKey));
}

/**
 * Takes a pending delivery for one sender until the lease ends; `undefined` when it is no longer pending. An owner
 * who asks again, as the SDK does when an answer is lost, still has it.
 */
export async function claimDelivery(
  db: Database,
  ref: DeliveryRef,
  { owner, leaseUntil }: { readonly owner: string; readonly leaseUntil: string },
): Promise<Claim | undefined> {
  const facts = { owner, leaseUntil };
  const when = recordOrNone('claimed');
  const { after, refusedBy } = await change(db, ref, { to: 'claimed', facts, attempts: 1, when });
  if (after) return { owner, attempt: after.attempt };
  const isMine = refusedBy?.state === 'claimed' && refusedBy.owner === owner;
  return isMine ? { owner, attempt: refusedBy.attempt } : undefined;
}

/** Records why somebody is not to get this mail; false when it is already on its way. */
export async function withholdDelivery(db: Database, ref: DeliveryRef, reason: string): Promise<boolean> {
  const facts = { reason };
  const when = recordOrNone('withheld');
  return (await change(db, ref, { to: 'withheld', facts, attempts: 0, when })).after !== undefined;
}

/**
 * Moves a delivery on, from whatever state allows it; false when none does. With `claim`, only while that very
 * claim stands. A claim ends with the step, except that an unknown delivery remembers when its lease ended.
 */
export async function moveDelivery(
  db: Database,
  ref: DeliveryRef,
  to: DeliveryState,
  {
    claim,
    ...facts
  }: Pick<Delivery, 'messageId' | 'reason' | 'handedOverAt'> & { readonly claim?: Claim } = {},
): Promise<boolean> {
  const before = inStateBefore(DELIVERY_TRANSITIONS, to);
  const when = claim
    ? {
        text: `${before.text} AND #owner = :claimOwner AND #attempt = :claimAttempt`,
        values: { ...before.values, ':claimOwner': claim.owner, ':claimAttempt': claim.attempt },
      }
    : before;
  const forget = to === 'unknown' ? ['owner'] : ['owner', 'leaseUntil'];
  return (await change(db, ref, { to, facts, forget, attempts: 0, when })).after !== undefined;
}

interface Change {
  readonly to: DeliveryState;
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly forget?: readonly string[];
  /** By how many the number of attempts grows. */
  readonly attempts: number;
  readonly when: Expression;
}

interface Changed {
  readonly after?: Delivery | undefined;
  /** The record that did not allow the step; none where there was no record. */
  readonly refusedBy?: Delivery | undefined;
}

async function change(db: Database, ref: DeliveryRef, step: Change): Promise<Changed> {
  const { waveId, mailing, bucket, invitationId } = ref;
  const known = Object.entries({ ...step.facts, state: step.to, waveId, mailing, bucket, invitationId });
  const set = known.filter(([, value]) => value !== undefined);
  const forget = step.forget ? ` REMOVE ${step.forget.map((name) => `#${name}`).join(', ')}` : '';
  const update = {
    text: `SET #attempt = if_not_exists(#attempt, :none) + :attempts, ${set
      .map(([name]) => `#${name} = :${name}`)
      .join(', ')}${forget}`,
    values: {
      ':none': 0,
      ':attempts': step.attempts,
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
    },
  };
  try {
    const { Attributes } = await db.client.send(
      new UpdateItemCommand({
        TableName: db.tables.main,
        Key: marshall(deliveryKey(ref)),
        UpdateExpression: update.text,
        ConditionExpression: step.when.text,
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        ...namesAndValues(update, step.when),
      }),
    );
    return { after: Attributes && toValue<Delivery>(Attributes) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { refusedBy: error.Item && toValue<Delivery>(error.Item) };
  }
}

/** The same for steps that may start from a delivery without a record, which is pending. */
function recordOrNone(to: DeliveryState): Expression {
  const { text, values } = inStateBefore(DELIVERY_TRANSITIONS, to);
  return { text: `(attribute_not_exists(pk) OR ${text})`, ...(values && { values }) };
}
