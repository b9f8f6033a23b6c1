import { marshall } from '@aws-sdk/util-dynamodb';
import type { TallyEvent } from '#functions/tally-responses/consumer.ts';
import type { ResponseChange } from '#shared/services/tally/read-changes.ts';

/** Changes as the event that Lambda would hand over for them. */
export function asStreamEvent(changes: readonly ResponseChange[], shardId = 'shard-1'): TallyEvent {
  return {
    shardId,
    Records: changes.map(({ sequenceNumber, before, after }) => ({
      eventID: sequenceNumber,
      eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        SequenceNumber: sequenceNumber,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        ...(before && { OldImage: imageOf(before) }),
        ...(after && { NewImage: imageOf(after) }),
      },
    })),
  };
}

function imageOf(response: object) {
  const keys = { pk: 'partition', sk: 'sort' };
  // The SDK and Lambda's types name the same notation differently.
  return marshall({ ...keys, ...response }, { removeUndefinedValues: true }) as Record<string, { S: string }>;
}
