import { createHash } from 'node:crypto';
import { BatchGetItemCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Suppression } from '../../domain/contact/suppression.ts';
import { suppressedAddress, weakerReasons } from '../../domain/contact/suppression-rules.ts';
import {
  type Database,
  deleteItem,
  getItem,
  isAccepted,
  namesAndValues,
  putItem,
  queryItems,
  toValue,
} from './database.ts';

/** DynamoDB hands out at most this many items for one batch of keys. */
const KEYS_PER_BATCH = 100;

const suppressionKey = (email: string) => ({
  pk: `SUPPRESSION#${suppressedAddress(email)}`,
  sk: 'SUPPRESSION',
});

/** Never writes to this address again. A weightier reason replaces a lighter one; false when nothing changed. */
export async function suppress(db: Database, { email, reason, at }: Suppression): Promise<boolean> {
  const key = {
    ...suppressionKey(email),
    gsi1pk: 'SUPPRESSIONS',
    gsi1sk: `${at}#${suppressedAddress(email)}`,
  };
  const weaker = weakerReasons(reason);
  const replaces = weaker.map((_, index) => `:weaker${index}`).join(', ');
  const condition = {
    text: `attribute_not_exists(pk)${weaker.length > 0 ? ` OR #reason IN (${replaces})` : ''}`,
    values: Object.fromEntries(weaker.map((lighter, index) => [`:weaker${index}`, lighter])),
  };
  return await isAccepted(
    putItem(db, 'main', key, { email: suppressedAddress(email), reason, at }, condition),
  );
}

/** What stands on the list in the place of an address that was erased: it can be recognised, and not be read. */
export function erasedAddress(email: string): string {
  return `sha256:${createHash('sha256')
    .update(`erased|${suppressedAddress(email)}`)
    .digest('hex')}`;
}

/** The entry of an address, or of its digest where it was erased. */
export async function getSuppression(db: Database, email: string): Promise<Suppression | undefined> {
  const own = await getItem<Suppression>(db, 'main', suppressionKey(email));
  return own ?? (await getItem<Suppression>(db, 'main', suppressionKey(erasedAddress(email))));
}

/** Takes the address itself off the list, where its digest stands by now. */
export async function forgetAddress(db: Database, email: string): Promise<void> {
  await deleteItem(db, 'main', suppressionKey(email));
}

/** Which of these addresses are suppressed, by the address in the form of `suppressedAddress`. */
export async function getSuppressions(
  db: Database,
  emails: readonly string[],
): Promise<Map<string, Suppression>> {
  const addresses = new Map(
    emails.map(suppressedAddress).flatMap((email) => [
      [email, email],
      [erasedAddress(email), email],
    ]),
  );
  const left = [...addresses.keys()].map((email) => marshall(suppressionKey(email)));
  const found = new Map<string, Suppression>();
  while (left.length > 0) {
    const page = await db.client.send(
      new BatchGetItemCommand({
        RequestItems: { [db.tables.main]: { Keys: left.splice(0, KEYS_PER_BATCH), ConsistentRead: true } },
      }),
    );
    for (const item of page.Responses?.[db.tables.main] ?? []) {
      const suppression = toValue<Suppression>(item);
      const email = addresses.get(suppression.email) ?? suppression.email;
      if (!found.has(email) || suppression.reason === 'erased') found.set(email, suppression);
    }
    left.push(...(page.UnprocessedKeys?.[db.tables.main]?.Keys ?? []));
  }
  return found;
}

/** The suppression list, newest first; from a time back where one is given. */
export function listSuppressions(
  db: Database,
  limit: number,
  backFrom?: string,
): AsyncGenerator<Suppression> {
  const upTo = backFrom && `${backFrom}#\uffff`;
  const options = { index: 'gsi1', descending: true, limit, ...(upTo && { upTo }) } as const;
  return queryItems<Suppression>(db, 'main', 'SUPPRESSIONS', options);
}

/** Takes an address off the list; false when it is not there, or by now for another reason or from another time. */
export async function liftSuppression(db: Database, { email, reason, at }: Suppression): Promise<boolean> {
  const condition = { text: '#reason = :reason AND #at = :at', values: { ':reason': reason, ':at': at } };
  return await isAccepted(
    db.client.send(
      new DeleteItemCommand({
        TableName: db.tables.main,
        Key: marshall(suppressionKey(email)),
        ConditionExpression: condition.text,
        ...namesAndValues(condition),
      }),
    ),
  );
}
