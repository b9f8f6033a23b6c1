import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Digest } from '../../domain/digest/digest.ts';
import {
  DIGEST_DELIVERY_TRANSITIONS,
  type DigestDelivery,
  type DigestDeliveryState,
} from '../../domain/digest/digest-delivery.ts';
import { type Database, getItem, isAccepted, namesAndValues, putItem, queryAll } from './database.ts';

const digestKey = (programId: string, period: string) => ({ pk: `DIGESTS#${programId}`, sk: period });
const deliveryPartition = (programId: string, period: string) => `DIGEST#${programId}#${period}`;

/** Stores the digest of a period; false when the period has one. */
export async function createDigest(db: Database, digest: Digest): Promise<boolean> {
  const key = digestKey(digest.programId, digest.period);
  return await isAccepted(putItem(db, 'main', key, digest, { text: 'attribute_not_exists(pk)' }));
}

export async function getDigest(
  db: Database,
  programId: string,
  period: string,
): Promise<Digest | undefined> {
  return await getItem<Digest>(db, 'main', digestKey(programId, period), { consistent: true });
}

/** The newest digests of a program, newest first. */
export async function listNewestDigests(db: Database, programId: string, limit: number): Promise<Digest[]> {
  const all = await queryAll<Digest>(db, 'main', `DIGESTS#${programId}`);
  return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, limit);
}

export async function listDigestDeliveries(
  db: Database,
  programId: string,
  period: string,
): Promise<DigestDelivery[]> {
  return await queryAll<DigestDelivery>(db, 'main', deliveryPartition(programId, period), {
    consistent: true,
  });
}

/** Moves a delivery on; false when its state does not allow the step, because somebody else took it. */
export async function moveDigestDelivery(db: Database, delivery: DigestDelivery): Promise<boolean> {
  const { programId, period, email, ...changes } = delivery;
  const before = (Object.keys(DIGEST_DELIVERY_TRANSITIONS) as DigestDeliveryState[]).filter((from) =>
    (DIGEST_DELIVERY_TRANSITIONS[from] as readonly DigestDeliveryState[]).includes(delivery.state),
  );
  const names = Object.entries({ programId, period, email, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const update = {
    text: `SET ${names.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    values: Object.fromEntries(names.map(([name, value]) => [`:${name}`, value])),
  };
  const isOneOf = `#state IN (${before.map((_, index) => `:before${index}`).join(', ')})`;
  const condition = {
    text: before.includes('pending') ? `attribute_not_exists(#state) OR ${isOneOf}` : isOneOf,
    values: Object.fromEntries(before.map((state, index) => [`:before${index}`, state])),
  };
  return await isAccepted(
    db.client.send(
      new UpdateItemCommand({
        TableName: db.tables.main,
        Key: marshall({ pk: deliveryPartition(programId, period), sk: email }),
        UpdateExpression: update.text,
        ConditionExpression: condition.text,
        ...namesAndValues(update, condition),
      }),
    ),
  );
}
