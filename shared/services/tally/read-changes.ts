import { responseFromImage } from '../../adapters/dynamodb/response-image.ts';
import type { Response } from '../../domain/response/response.ts';

/** One record of the responses' stream: what stood there before, and what stands there now. */
export interface ResponseChange {
  readonly sequenceNumber: string;
  readonly before?: Response | undefined;
  readonly after?: Response | undefined;
}

/** The part of a stream record, as Lambda hands it over, that is read here. */
export interface StreamRecord {
  readonly dynamodb?: {
    readonly SequenceNumber?: string | undefined;
    readonly NewImage?: object | undefined;
    readonly OldImage?: object | undefined;
  };
}

/** The changes that stream records tell of, in their order. An image that is no response counts as nothing. */
export function readChanges(records: readonly StreamRecord[]): ResponseChange[] {
  return records.flatMap(({ dynamodb }) => {
    if (!dynamodb?.SequenceNumber) return [];
    return {
      sequenceNumber: dynamodb.SequenceNumber,
      before: responseFromImage(dynamodb.OldImage),
      after: responseFromImage(dynamodb.NewImage),
    };
  });
}
