import type { DynamoDBRecord } from 'aws-lambda';
import { backOffInMilliseconds, pauseUnless } from './pace.ts';
import { type State, sequenceNumberOf } from './stream-event.ts';

export interface Delivery {
  /** Calls the function once with these records and its state. */
  readonly invoke: (records: DynamoDBRecord[]) => Promise<Outcome>;
  /** Everything up to this record needs never be delivered again. */
  readonly advance: (record: DynamoDBRecord, state?: State) => void;
  /** A record that failed every time is set aside. */
  readonly discard: (record: DynamoDBRecord) => Promise<void>;
  /** Further attempts for a record that fails alone. */
  readonly maximumRetryAttempts: number;
  readonly signal: AbortSignal;
}

/** `failedFrom`: the first record that has to be delivered again; undefined when all went well. */
export interface Outcome {
  readonly failedFrom?: number | undefined;
  readonly state?: State | undefined;
}

interface Batch {
  readonly records: DynamoDBRecord[];
  readonly failures: number;
}

/**
 * Delivers records in order, as Lambda does with ReportBatchItemFailures and BisectBatchOnFunctionError:
 * what stands before the first failure is done, a batch that fails whole is split, and a record that fails
 * alone is tried again, then set aside. Stops early only when the signal fires.
 */
export async function deliverRecords(records: DynamoDBRecord[], delivery: Delivery): Promise<void> {
  const waiting: Batch[] = records.length > 0 ? [{ records, failures: 0 }] : [];
  for (let batch = waiting.pop(); batch && !delivery.signal.aborted; batch = waiting.pop()) {
    const { failedFrom = batch.records.length, state } = await delivery.invoke(batch.records);
    const lastDone = batch.records[failedFrom - 1];
    if (lastDone) delivery.advance(lastDone, state);
    const left = batch.records.slice(failedFrom);
    if (left.length === 0) continue;
    const failures = (failedFrom > 0 ? 0 : batch.failures) + 1;
    if (left.length > 1) {
      waiting.push(...(failedFrom > 0 ? [{ records: left, failures }] : halvesOf(left)));
    } else if (failures <= delivery.maximumRetryAttempts) {
      waiting.push({ records: left, failures });
    } else {
      await discardFirst(left, delivery);
      continue;
    }
    await pauseUnless(delivery.signal, backOffInMilliseconds(failures, 10_000));
  }
}

/** The second half first, because the next one to be delivered is taken from the end. */
function halvesOf(records: DynamoDBRecord[]): Batch[] {
  const middle = Math.ceil(records.length / 2);
  return [
    { records: records.slice(middle), failures: 0 },
    { records: records.slice(0, middle), failures: 0 },
  ];
}

async function discardFirst([record]: DynamoDBRecord[], delivery: Delivery): Promise<void> {
  if (!record) return;
  await delivery.discard(record);
  delivery.advance(record);
}

/** Where the answer of a function says that a batch failed; an identifier it was not given fails all of it. */
export function firstFailure(
  records: DynamoDBRecord[],
  batchItemFailures: readonly { itemIdentifier?: string | null }[] = [],
): number | undefined {
  if (batchItemFailures.length === 0) return undefined;
  const places = batchItemFailures.map(({ itemIdentifier }) =>
    records.findIndex((record) => sequenceNumberOf(record) === itemIdentifier),
  );
  return Math.max(0, Math.min(...places));
}
