import type { TallyEvent } from '#functions/tally-responses/consumer.ts';
import { itemOf } from '#shared/adapters/dynamodb/database.ts';
import { responseKey, storedResponse } from '#shared/adapters/dynamodb/response-item.ts';
import type { Response } from '#shared/domain/response/response.ts';
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

function imageOf(response: Response) {
  // The SDK and Lambda's types name the same notation differently.
  return itemOf(responseKey(response), storedResponse(response)) as Record<string, { S: string }>;
}
