import { getDeliveries } from '../../adapters/dynamodb/delivery-store.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

const JUST_IN_MILLISECONDS = 60_000;

/**
 * Whether one of the wave's mails to this invitation was taken by the mail service, or delivered, less than a minute
 * before: then a scanner at the door is likelier than a reader. One request; ask only where evidence is weak.
 */
export async function wasJustDelivered(
  { db }: Pick<Context<'db'>, 'db'>,
  {
    wave,
    invitationId,
  }: {
    readonly wave: Pick<Wave, 'waveId' | 'buckets' | 'opensAt' | 'remindAfterDays'>;
    readonly invitationId: string;
  },
  now: Date,
): Promise<boolean> {
  const { waveId, buckets } = wave;
  const bucket = bucketOf(invitationId, buckets);
  const deliveries = await getDeliveries(
    db,
    mailingsOf(wave).map(({ mailing }) => ({ waveId, mailing, bucket, invitationId })),
  );
  return deliveries.some(({ handedOverAt }) => {
    return handedOverAt !== undefined && now.getTime() - Date.parse(handedOverAt) < JUST_IN_MILLISECONDS;
  });
}
