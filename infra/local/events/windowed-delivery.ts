import type { DynamoDBRecord } from 'aws-lambda';
import type { ShardCheckpoint } from './checkpoint-file.ts';
import { deliverRecords, firstFailure, type Outcome } from './deliver-records.ts';
import { backOffInMilliseconds, pauseUnless } from './pace.ts';
import {
  type State,
  sequenceNumberOf,
  type Window,
  type WindowedStreamEvent,
  type WindowedStreamResponse,
  windowAt,
} from './stream-event.ts';

export interface WindowedDeliveryOptions {
  readonly streamArn: string;
  readonly shardId: string;
  readonly consume: (event: WindowedStreamEvent) => Promise<WindowedStreamResponse>;
  readonly read: () => ShardCheckpoint;
  readonly save: (progress: ShardCheckpoint) => void;
  readonly tumblingWindowInSeconds: number;
  readonly maximumRetryAttempts: number;
  readonly discard: (record: DynamoDBRecord) => Promise<void>;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

/** Hands the records of one shard to the function, window after window. */
export interface WindowedDelivery {
  deliver(records: DynamoDBRecord[], signal: AbortSignal): Promise<void>;
  /** The last call of a window, once its time is over. */
  closeElapsedWindow(signal: AbortSignal): Promise<void>;
}

export function createWindowedDelivery(options: WindowedDeliveryOptions): WindowedDelivery {
  const { read, save, shardId, streamArn, tumblingWindowInSeconds } = options;

  async function invoke(records: DynamoDBRecord[], window: Window, isFinal: boolean): Promise<Outcome> {
    const event = {
      Records: records,
      window,
      state: read().state ?? {},
      shardId,
      eventSourceARN: streamArn,
      isFinalInvokeForWindow: isFinal,
      isWindowTerminatedEarly: false,
    };
    try {
      const answer = await options.consume(event);
      const failedFrom = firstFailure(records, answer?.batchItemFailures);
      if (failedFrom !== undefined) options.log('records failed', { shardId, from: failedFrom });
      return { failedFrom, state: answer?.state as State | undefined };
    } catch (error) {
      const { message, stack } = error as Error;
      options.log('function failed', { shardId, records: records.length, error: message, stack });
      return { failedFrom: 0 };
    }
  }

  async function closeWindow(window: Window, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; attempt <= options.maximumRetryAttempts; attempt++) {
      if (signal.aborted) return;
      const { failedFrom } = await invoke([], window, true);
      if (failedFrom === undefined) break;
      await pauseUnless(signal, backOffInMilliseconds(attempt, 10_000));
    }
    save(withoutWindow(read()));
  }

  async function deliverInWindow(records: DynamoDBRecord[], window: Window, signal: AbortSignal) {
    const open = read().window;
    if (open && open.end <= window.start) await closeWindow(open, signal);
    const current = open && open.end > window.start ? open : window;
    await deliverRecords(records, {
      invoke: (batch) => invoke(batch, current, false),
      advance: (record, state) => {
        const keptState = state ?? read().state;
        save({
          sequenceNumber: sequenceNumberOf(record),
          window: current,
          ...(keptState && { state: keptState }),
        });
      },
      discard: options.discard,
      maximumRetryAttempts: options.maximumRetryAttempts,
      signal,
    });
  }

  return {
    deliver: async (records, signal) => {
      for (const [start, group] of Map.groupBy(records, windowStart)) {
        if (!signal.aborted) await deliverInWindow(group, windowAt(start, tumblingWindowInSeconds), signal);
      }
    },
    closeElapsedWindow: async (signal) => {
      const { window } = read();
      if (window && Date.parse(window.end) <= Date.now()) await closeWindow(window, signal);
    },
  };

  function windowStart(record: DynamoDBRecord): number {
    const time = record.dynamodb?.ApproximateCreationDateTime ?? 0;
    return Math.floor(time / tumblingWindowInSeconds) * tumblingWindowInSeconds;
  }
}

function withoutWindow({ sequenceNumber }: ShardCheckpoint): ShardCheckpoint {
  return { sequenceNumber };
}
