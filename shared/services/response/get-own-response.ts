import { getResponse } from '../../adapters/dynamodb/response-store.ts';
import type { Response } from '../../domain/response/response.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import type { KnownPage } from './get-answer-page.ts';

/** What the customer behind this link has answered, for its holder's eyes only. An employee's ballot is sealed. */
export async function getOwnResponse(
  { db }: Pick<Context<'db'>, 'db'>,
  { wave, invitationId }: KnownPage,
): Promise<Response | undefined> {
  if (wave.side === 'employee') return undefined;
  const bucket = bucketOf(invitationId, wave.buckets);
  return await getResponse(db, { waveId: wave.waveId, bucket, invitationId });
}
