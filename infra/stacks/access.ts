import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

// The sentences of which the permissions of a function are made.

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const PUT = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'];
const DELETE = ['dynamodb:DeleteItem'];
const BATCH = ['dynamodb:BatchWriteItem'];

/** Reads items, in the named partitions only where some are named (`WAVE#*`). */
export function mayRead(table: TableV2, partitions?: readonly string[]): PolicyStatement {
  return onTable(table, READ, partitions);
}

/** Reads one index of a table, in the named partitions of the index only where some are named. */
export function mayReadIndex(table: TableV2, index: string, partitions?: readonly string[]): PolicyStatement {
  return onPartitions(`${table.tableArn}/index/${index}`, ['dynamodb:Query'], partitions);
}

/** Puts and changes items; takes none away. */
export function mayPut(table: TableV2, partitions?: readonly string[]): PolicyStatement {
  return onTable(table, PUT, partitions);
}

/** Changes items that are there, attribute by attribute. */
export function mayChange(table: TableV2, partitions?: readonly string[]): PolicyStatement {
  return onTable(table, ['dynamodb:UpdateItem'], partitions);
}

/** Makes a write depend on items that stay as they are. */
export function mayCheck(table: TableV2, partitions: readonly string[]): PolicyStatement {
  return onTable(table, ['dynamodb:ConditionCheckItem'], partitions);
}

export function mayDelete(table: TableV2, partitions?: readonly string[]): PolicyStatement {
  return onTable(table, DELETE, partitions);
}

/** Puts many items at once, as an import does. */
export function mayPutBatches(table: TableV2, partitions: readonly string[]): PolicyStatement {
  return onTable(table, BATCH, partitions);
}

/** Puts whole items and nothing else: neither reads nor changes nor counts what is there. */
export function mayOnlyPut(table: TableV2, partitions?: readonly string[]): PolicyStatement {
  return onTable(table, ['dynamodb:PutItem'], partitions);
}

/** Lists and deletes, and can add nothing. */
export function mayEmpty(table: TableV2): PolicyStatement {
  return onTable(table, ['dynamodb:Query', ...DELETE]);
}

/** Whatever else is allowed, these partitions are written by somebody else. */
export function mayNotWrite(table: TableV2, partitions: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    actions: [...PUT, ...DELETE, ...BATCH],
    resources: [table.tableArn],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': partitions } },
  });
}

export function mayReadStream(table: TableV2): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: [table.tableStreamArn ?? table.tableArn],
  });
}

/** Which streams there are: DynamoDB knows no narrower form of this permission, and Lambda asks for it. */
export function mayListStreams(): PolicyStatement {
  return new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] });
}

/** Takes jobs out of a queue. */
export function mayWorkOff(queue: IQueue): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'sqs:ChangeMessageVisibility',
      'sqs:GetQueueAttributes',
    ],
    resources: [queue.queueArn],
  });
}

export function maySendTo(...queues: readonly IQueue[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['sqs:SendMessage'],
    resources: queues.map(({ queueArn }) => queueArn),
  });
}

export function mayCall(lambda: IFunction): PolicyStatement {
  return new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] });
}

export function mayReadSecret(secret: ISecret): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] });
}

/** Hands in or takes out the key of a wave; the wave must be named each time. */
export function mayUseKey(key: IKey, verb: 'Encrypt' | 'Decrypt'): PolicyStatement {
  return new PolicyStatement({
    actions: [`kms:${verb}`],
    resources: [key.keyArn],
    conditions: {
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['wave'] },
      Null: { 'kms:EncryptionContext:wave': 'false' },
    },
  });
}

function onTable(table: TableV2, actions: readonly string[], partitions?: readonly string[]) {
  return onPartitions(table.tableArn, actions, partitions);
}

function onPartitions(resource: string, actions: readonly string[], partitions?: readonly string[]) {
  return new PolicyStatement({
    actions: [...actions],
    resources: [resource],
    ...(partitions && {
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    }),
  });
}
