import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import type { Response } from '#shared/domain/response/response.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { aResponse } from './answered-wave.ts';
import { anInvitation } from './builders.ts';

/** Something that several people wrote, each with this score. */
export interface Written {
  readonly people: number;
  readonly score: number;
  readonly text?: string;
  readonly overrides?: Partial<Response>;
}

/** Stores the invitations and answers of people who wrote these comments; later ones answered later. */
export async function writeComments(db: Database, wave: Wave, written: readonly Written[]): Promise<void> {
  let person = 0;
  for (const { people, score, text, overrides } of written) {
    for (let each = 0; each < people; each++) {
      const invitationId = `writer${String(person).padStart(4, '0')}`;
      const bucket = bucketOf(invitationId, wave.buckets);
      await createInvitation(db, anInvitation({ waveId: wave.waveId, invitationId, bucket }));
      await putFirstResponse(
        db,
        aResponse(wave, invitationId, {
          answers: { recommend: score, ...(text && { reason: text }) },
          answeredAt: new Date(Date.UTC(2026, 10, 17, 0, person)).toISOString(),
          ...overrides,
        }),
      );
      person++;
    }
  }
}
