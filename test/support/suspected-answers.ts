import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getResponse, putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import type { Response } from '#shared/domain/response/response.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { aResponse } from './answered-wave.ts';
import { testResources } from './resources.ts';
import { asStreamEvent } from './response-stream.ts';

/** The answers of one wave, of whose changes the stream tells as the table would. */
export function answersOf(db: Database, wave: Wave) {
  const told = new Map<string, Response>();
  const consume = createTallyConsumer(testResources(db));
  let sequence = 0;
  return {
    /** Stores first answers, suspected ones where the overrides say so. */
    give: async (invitationId: string, overrides: Partial<Response> = {}) => {
      await putFirstResponse(db, aResponse(wave, invitationId, overrides));
    },
    stored: async (invitationId: string) => await getResponse(db, aResponse(wave, invitationId)),
    /** Lets the consumer of the stream know how the answers of these people are now. */
    stream: async (...invitationIds: readonly string[]) => {
      for (const invitationId of invitationIds) {
        const before = told.get(invitationId);
        const after = await getResponse(db, aResponse(wave, invitationId));
        sequence += 1;
        const { batchItemFailures } = await consume(
          asStreamEvent([{ sequenceNumber: String(sequence), before, after }], `shard-${wave.waveId}`),
        );
        if (batchItemFailures.length > 0) throw new Error('the stream was not consumed');
        if (after) told.set(invitationId, after);
      }
    },
  };
}
