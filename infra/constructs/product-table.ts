import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { TABLES, type TableName } from '#shared/config/tables.ts';

/** A table as `shared/config/tables.ts` describes it: paid by use, kept when its stack goes. */
export function productTable(scope: Construct, id: string, name: TableName): TableV2 {
  const { keys, indexes, timeToLiveAttribute, pointInTimeRecovery, stream } = TABLES[name];
  return new TableV2(scope, id, {
    partitionKey: text(keys.partition),
    sortKey: text(keys.sort),
    globalSecondaryIndexes: indexes.map((index) => ({
      indexName: index.name,
      partitionKey: text(index.partition),
      sortKey: text(index.sort),
    })),
    ...(timeToLiveAttribute && { timeToLiveAttribute }),
    ...(stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: pointInTimeRecovery },
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
}
