import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { LOCAL_CLIENT } from '../local-client.ts';
import type { ShardCheckpoint } from './checkpoint-file.ts';

export type Window = NonNullable<ShardCheckpoint['window']>;
export type State = Record<string, unknown>;

/** What Lambda hands to a function whose stream source has a tumbling window. */
export interface WindowedStreamEvent extends DynamoDBStreamEvent {
  readonly window: Window;
  readonly state: State;
  readonly shardId: string;
  readonly eventSourceARN: string;
  readonly isFinalInvokeForWindow: boolean;
  readonly isWindowTerminatedEarly: boolean;
}

export type WindowedStreamResponse = DynamoDBBatchResponse & { state?: object };

/** A stream record as Lambda writes it: the time in seconds, bytes in base64. */
export function lambdaRecord(record: StreamRecord, streamArn: string): DynamoDBRecord {
  const change = record.dynamodb ?? {};
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName,
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: LOCAL_CLIENT.region,
    eventSourceARN: streamArn,
    dynamodb: {
      ...(change.ApproximateCreationDateTime && {
        ApproximateCreationDateTime: Math.floor(change.ApproximateCreationDateTime.getTime() / 1000),
      }),
      ...(change.Keys && { Keys: withBase64(change.Keys) as Record<string, AttributeValue> }),
      ...(change.NewImage && { NewImage: withBase64(change.NewImage) as Record<string, AttributeValue> }),
      ...(change.OldImage && { OldImage: withBase64(change.OldImage) as Record<string, AttributeValue> }),
      SequenceNumber: change.SequenceNumber ?? '',
      ...(change.SizeBytes !== undefined && { SizeBytes: change.SizeBytes }),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

export function sequenceNumberOf(record: DynamoDBRecord | undefined): string {
  return record?.dynamodb?.SequenceNumber ?? '';
}

/** The window of this length, counted from 1970, in which the time falls. */
export function windowAt(secondsSince1970: number, lengthInSeconds: number): Window {
  const start = Math.floor(secondsSince1970 / lengthInSeconds) * lengthInSeconds;
  const text = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return { start: text(start), end: text(start + lengthInSeconds) };
}

function withBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(withBase64);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withBase64(inner)]));
}
