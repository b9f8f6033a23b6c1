import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { matches, type Statement } from './permissions.ts';

/** One thing a command asks of IAM: an action on a table or index, for one partition. */
interface Request {
  readonly action: string;
  /** `main`, or `main/index/gsi1`. */
  readonly resource: string;
  readonly partition?: string | undefined;
}

type Input = Record<string, unknown>;
type Item = Parameters<typeof unmarshall>[0];

/**
 * The database as a function's role would let it be used: every command is held against the statements, as IAM
 * reads them. What is refused is thrown and written down.
 */
export function guardedDatabase(
  db: Database,
  endpoint: string,
  statements: readonly Statement[],
  refused: string[],
): Database {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  client.middlewareStack.add(
    (next, context) => async (call) => {
      for (const request of requestsOf(context.commandName ?? '', call.input as Input)) {
        if (isAllowed(statements, request)) continue;
        refused.push(`${request.action} on ${request.resource} ${request.partition ?? ''}`.trim());
        throw new Error(`AccessDenied: ${refused.at(-1)}`);
      }
      return await next(call);
    },
    { step: 'initialize' },
  );
  return { client, tables: db.tables };
}

function requestsOf(command: string, input: Input): Request[] {
  const name = command.replace(/Command$/, '');
  const items = (input.TransactItems ?? []) as Record<string, Input>[];
  switch (name) {
    case 'TransactWriteItems':
      return items.flatMap((item) =>
        Object.entries(item).map(([verb, part]) => keyed(TRANSACTED[verb], part)),
      );
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.entries(input.RequestItems as Record<string, unknown>).flatMap(([resource, batch]) =>
        keysOf(batch).map((key) => ({ action: `dynamodb:${name}`, resource, partition: unmarshall(key).pk })),
      );
    case 'Query':
      return [queried(input)];
    default:
      return [keyed(name, input)];
  }
}

const TRANSACTED: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function keyed(action: string | undefined, { TableName, Key, Item }: Input): Request {
  const key = (Key ?? Item ?? {}) as Item;
  return { action: `dynamodb:${action}`, resource: String(TableName), partition: unmarshall(key).pk };
}

function queried({
  TableName,
  IndexName,
  KeyConditionExpression,
  ExpressionAttributeValues,
}: Input): Request {
  const [, name = ''] = /=\s*(:\w+)/.exec(String(KeyConditionExpression)) ?? [];
  const partition = unmarshall((ExpressionAttributeValues ?? {}) as Item)[name];
  return {
    action: 'dynamodb:Query',
    resource: IndexName ? `${TableName}/index/${IndexName}` : String(TableName),
    partition,
  };
}

function keysOf(batch: unknown): Item[] {
  if (!Array.isArray(batch)) return (batch as { Keys: Item[] }).Keys;
  return batch.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest.Key);
}

function isAllowed(statements: readonly Statement[], request: Request): boolean {
  const fitting = statements.filter((statement) => fits(statement, request));
  return (
    fitting.some(({ Effect }) => Effect === 'Allow') && fitting.every(({ Effect }) => Effect === 'Allow')
  );
}

function fits({ Action, Resource, Condition = {} }: Statement, request: Request): boolean {
  return (
    [Action].flat().some((action) => matches(action, request.action)) &&
    [Resource].flat().some((resource) => tableOf(resource) === request.resource) &&
    Object.values(Condition).every(({ 'dynamodb:LeadingKeys': allowed }) =>
      [allowed].flat().some((pattern) => matches(String(pattern), request.partition ?? '')),
    )
  );
}

/** `main` for the reference to the table of the other stack that the template holds. */
function tableOf(resource: unknown): string | undefined {
  const text = JSON.stringify(resource);
  const [, table] = /GetAtt(Main|Responses|Ballots)[0-9A-F]{8}Arn/.exec(text) ?? [];
  const [index = ''] = /\/index\/\w+/.exec(text) ?? [];
  return table && `${table.toLowerCase()}${index}`;
}
