import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { sendingFigures } from '../../domain/wave/progress.ts';
import type { SendingFigures } from '../../domain/wave/sending-health.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/** What the mails of a wave say about its addresses, added up from the counts of its buckets. */
export async function readSendingFigures(
  { db }: Pick<Context<'db'>, 'db'>,
  wave: Wave,
): Promise<SendingFigures> {
  const rows = await Promise.all(
    mailingsOf(wave).map(({ mailing }) => listProgress(db, wave.waveId, mailing)),
  );
  return sendingFigures(rows.flat());
}
