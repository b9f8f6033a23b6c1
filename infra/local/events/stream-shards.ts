import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';

/** The name of the stream that a table has at present. */
export async function findStream(client: DynamoDBStreamsClient, tableName: string): Promise<string> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const arn = Streams.at(-1)?.StreamArn;
  if (!arn) throw new Error(`The table ${tableName} has no stream`);
  return arn;
}

/** All shards of a stream, parents before their children. */
export async function listShards(client: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let start: string | undefined;
  do {
    const { StreamDescription: page } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ...(start && { ExclusiveStartShardId: start }) }),
    );
    shards.push(...(page?.Shards ?? []));
    start = page?.LastEvaluatedShardId;
  } while (start);
  return shards;
}

/** Where to read on: after the last consumed record, or from the oldest one that is left. */
export async function openShard(
  client: DynamoDBStreamsClient,
  streamArn: string,
  shardId: string,
  afterSequenceNumber: string | undefined,
): Promise<string | undefined> {
  const place = { StreamArn: streamArn, ShardId: shardId };
  const fromStart = new GetShardIteratorCommand({ ...place, ShardIteratorType: 'TRIM_HORIZON' });
  if (!afterSequenceNumber) return (await client.send(fromStart)).ShardIterator;
  try {
    const after = new GetShardIteratorCommand({
      ...place,
      ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
      SequenceNumber: afterSequenceNumber,
    });
    return (await client.send(after)).ShardIterator;
  } catch (error) {
    if ((error as Error).name !== 'TrimmedDataAccessException') throw error;
    return (await client.send(fromStart)).ShardIterator;
  }
}

export interface Page {
  readonly records: _Record[];
  /** Undefined at the end of a shard that is closed. */
  readonly next: string | undefined;
}

export async function readShard(
  client: DynamoDBStreamsClient,
  iterator: string,
  limit: number,
): Promise<Page> {
  const { Records = [], NextShardIterator } = await client.send(
    new GetRecordsCommand({ ShardIterator: iterator, Limit: Math.min(limit, 1000) }),
  );
  return { records: Records, next: NextShardIterator };
}
