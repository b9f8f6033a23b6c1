import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { TableName } from '../../config/tables.ts';

/** The client and what the tables are called here. */
export interface Database {
  readonly client: DynamoDBClient;
  readonly tables: Readonly<Record<TableName, string>>;
}

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The key of an item, with its place in the index and its end of life where it has them. */
export interface ItemKey extends Key {
  readonly gsi1pk?: string;
  readonly gsi1sk?: string;
  /** Seconds since 1970. */
  readonly expiresAt?: number;
}

/** An expression with its values; names may be written as `#name` and are filled in as `name`. */
export interface Expression {
  readonly text: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** About the 1 MB that a page holds at most. The local engine reads all that is left where no number is named. */
const ITEMS_PER_PAGE = 1000;

/** An item as it is stored. */
export type Attributes = Record<string, AttributeValue>;

/** Reads one item. Items were parsed when they were written, so their shape is trusted here. */
export async function getItem<Value>(
  db: Database,
  table: TableName,
  key: Key,
  options: { consistent?: boolean } = {},
): Promise<Value | undefined> {
  const found = await db.client.send(
    new GetItemCommand({
      TableName: db.tables[table],
      Key: marshall(key),
      ConsistentRead: options.consistent ?? false,
    }),
  );
  return found.Item && toValue<Value>(found.Item);
}

/** Writes one item whole. Throws `ConditionalCheckFailedException` when the condition does not hold. */
export async function putItem(
  db: Database,
  table: TableName,
  key: ItemKey,
  value: object,
  condition?: Expression,
): Promise<void> {
  await db.client.send(
    new PutItemCommand({
      TableName: db.tables[table],
      Item: itemOf(key, value),
      ...(condition && {
        ConditionExpression: condition.text,
        ...namesAndValues(condition),
      }),
    }),
  );
}

export async function deleteItem(db: Database, table: TableName, key: Key): Promise<void> {
  await db.client.send(new DeleteItemCommand({ TableName: db.tables[table], Key: marshall(key) }));
}

export interface QueryOptions {
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Only sort keys up to this one. */
  readonly upTo?: string;
  /** Only sort keys from this one on; with `upTo`. */
  readonly from?: string;
  readonly index?: 'gsi1';
  readonly descending?: boolean;
  readonly limit?: number;
  readonly consistent?: boolean;
  /** Only these attributes of each item. */
  readonly only?: readonly string[];
}

/** Reads a partition in the order of its sort keys. */
export async function* queryItems<Value>(
  db: Database,
  table: TableName,
  partition: string,
  options: QueryOptions = {},
): AsyncGenerator<Value> {
  for await (const page of queryPages(db, table, partition, options)) {
    for (const item of page) yield toValue<Value>(item);
  }
}

/** The same page by page, as stored; the next page is on its way while one is being worked off. */
export async function* queryPages(
  db: Database,
  table: TableName,
  partition: string,
  options: QueryOptions & { readonly itemsPerPage?: number } = {},
): AsyncGenerator<Attributes[]> {
  const [pk, sk] = options.index ? ['gsi1pk', 'gsi1sk'] : ['pk', 'sk'];
  const conditions = ['#pk = :pk'];
  const names: Record<string, string> = { '#pk': pk };
  const values: Record<string, string> = { ':pk': partition };
  if (options.prefix !== undefined) {
    conditions.push('begins_with(#sk, :prefix)');
    values[':prefix'] = options.prefix;
  }
  if (options.upTo !== undefined) {
    conditions.push(options.from === undefined ? '#sk <= :upTo' : '#sk BETWEEN :from AND :upTo');
    values[':upTo'] = options.upTo;
    if (options.from !== undefined) values[':from'] = options.from;
  }
  if (conditions.length > 1) names['#sk'] = sk;
  for (const name of options.only ?? []) names[`#${name}`] = name;
  const pageFrom = async (start: Attributes | undefined, limit: number): Promise<QueryCommandOutput> =>
    await db.client.send(
      new QueryCommand({
        TableName: db.tables[table],
        IndexName: options.index,
        KeyConditionExpression: conditions.join(' AND '),
        ProjectionExpression: options.only?.map((name) => `#${name}`).join(', '),
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: marshall(values),
        ScanIndexForward: !options.descending,
        ConsistentRead: options.consistent ?? false,
        Limit: Math.min(limit, options.itemsPerPage ?? ITEMS_PER_PAGE),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  let next: Promise<QueryCommandOutput> | undefined = pageFrom(undefined, left);
  while (next) {
    const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await next;
    left -= Items.length;
    next = LastEvaluatedKey && left > 0 ? pageFrom(LastEvaluatedKey, left) : undefined;
    // Its failure is met when its turn comes; who stops reading before never asks.
    next?.catch(() => {});
    yield Items;
  }
}

/** All items of a partition at once, where they are known to be few. */
export async function queryAll<Value>(
  db: Database,
  table: TableName,
  partition: string,
  options: QueryOptions = {},
): Promise<Value[]> {
  return await Array.fromAsync(queryItems<Value>(db, table, partition, options));
}

/** How many items a partition holds, without reading what is in them. */
export async function countItems(
  db: Database,
  table: TableName,
  partition: string,
  options: Pick<QueryOptions, 'index'> = {},
): Promise<number> {
  let count = 0;
  let start: Attributes | undefined;
  do {
    const page = await db.client.send(
      new QueryCommand({
        TableName: db.tables[table],
        IndexName: options.index,
        Select: 'COUNT',
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': options.index ? 'gsi1pk' : 'pk' },
        ExpressionAttributeValues: marshall({ ':pk': partition }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}

/** The stored form of a value: its attributes beside its key. `undefined` attributes are left out. */
export function itemOf(key: ItemKey, value: object): Attributes {
  // An object with a member called `constructor`, as a question may be, is none of a class, but looks like it.
  return marshall({ ...value, ...key }, { removeUndefinedValues: true, convertClassInstanceToMap: true });
}

/** The value without the attributes that only the table needs. */
export function toValue<Value>(item: Attributes): Value {
  const { pk, sk, gsi1pk, gsi1sk, expiresAt, ...value } = unmarshall(item);
  return value as Value;
}

/** Names (`#state` stands for `state`) and values in the form that the commands take. */
export function namesAndValues(...expressions: readonly Expression[]) {
  const names = expressions.flatMap(({ text }) => text.match(/#\w+/g) ?? []);
  const values = Object.assign({}, ...expressions.map((expression) => expression.values ?? {}));
  return {
    ...(names.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [name, name.slice(1)])),
    }),
    ...(Object.keys(values).length > 0 && {
      ExpressionAttributeValues: marshall(values, { removeUndefinedValues: true }),
    }),
  };
}

/** Waits for a write: true when it was done, false when its condition did not hold. Other failures are thrown. */
export async function isAccepted(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** Whether a write was refused because its condition, or one condition of its transaction, did not hold. */
export function isConditionFailure(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true;
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some((reason) => reason.Code === 'ConditionalCheckFailed')
  );
}
