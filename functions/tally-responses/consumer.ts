import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { CaseTerms } from '#shared/domain/case/case-rules.ts';
import { getCaseTerms } from '#shared/services/case/get-case-terms.ts';
import { openCases } from '#shared/services/case/open-cases.ts';
import type { Resources } from '#shared/services/context.ts';
import { noteSuspectedResponses } from '#shared/services/response/note-suspected-responses.ts';
import { joinChanges } from '#shared/services/tally/join-changes.ts';
import { readChanges } from '#shared/services/tally/read-changes.ts';
import { tallyResponses } from '#shared/services/tally/tally-responses.ts';
import type { WavePlans } from '#shared/services/tally/wave-plan.ts';
import { announceAnswers } from '#shared/services/webhook/answer-events.ts';

/** A stream event of a source with a tumbling window: only those name their shard. */
export type TallyEvent = DynamoDBStreamEvent & {
  readonly shardId?: string;
  readonly eventSourceARN?: string;
  readonly state?: object;
  readonly window?: object;
  readonly isFinalInvokeForWindow?: boolean;
  readonly isWindowTerminatedEarly?: boolean;
};

export type TallyEventResponse = DynamoDBBatchResponse & { state?: object };

/** Counts changed responses, opens cases and notes what is suspected; records from the first unfinished one on come again. */
export function createTallyConsumer(resources: Pick<Resources, 'db' | 'clock' | 'queues' | 'log'>) {
  const context = { ...resources, actor: { kind: 'system', function: 'tally-responses' } as const };
  const plans: WavePlans = new Map();

  return async (event: TallyEvent): Promise<TallyEventResponse> => {
    const { shardId, Records: records = [] } = event;
    if (records.length === 0) return { batchItemFailures: [] };
    if (!shardId) throw new Error('the event names no shard: give its source a tumbling window');
    const changes = await joinChanges(context, plans, readChanges(records));
    let read: Promise<CaseTerms> | undefined;
    const terms = () => (read ??= getCaseTerms(context));
    // First, so that whatever is counted as suspected can be found and decided.
    await noteSuspectedResponses(context, changes);
    const [tallied, opened] = await Promise.all([
      tallyResponses(context, { shardId, changes }),
      openCases(context, changes, terms),
    ]);
    // Last, and again where the batch comes again: equal announcements are told once.
    await announceAnswers(context, changes, terms);
    const unfinished = new Set([
      ...(tallied.outcome === 'incomplete' ? [tallied.firstUncounted] : []),
      ...(opened.outcome === 'incomplete' ? [opened.firstFailed] : []),
    ]);
    const first = changes.find(({ sequenceNumber }) => unfinished.has(sequenceNumber));
    return { batchItemFailures: first ? [{ itemIdentifier: first.sequenceNumber }] : [] };
  };
}
