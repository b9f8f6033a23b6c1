import { askForReminders } from '../../adapters/dynamodb/wave-store.ts';
import type { Mailing } from '../../domain/wave/delivery.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { isAnswerable } from '../delivery/watch-wave.ts';
import { Invalid } from '../errors.ts';
import { beginReminder } from './begin-reminder.ts';
import { waveFor } from './get-wave.ts';

/**
 * Sends one of the wave's reminders because somebody wants it now: the days between mails and the margin before the
 * close do not count, the hours of the wave do. Customers who have answered are passed over when their mail is due;
 * employees are all reminded, because nobody knows who has answered. Nobody gets the same reminder twice, whoever asks
 * again.
 */
export async function remindWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId, mailing }: { waveId: string; mailing: Mailing },
): Promise<{ outcome: 'reminding' | 'not-open' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  if (mailing === 'invitation' || !mailingsOf(wave).some((planned) => planned.mailing === mailing)) {
    throw new Invalid(say((phrases) => phrases.wave.noSuchReminder));
  }
  if (!isAnswerable(wave, now)) return { outcome: 'not-open' };
  const askedBefore = wave.remindersAskedAt?.[mailing];
  if (askedBefore === undefined) {
    await askForReminders(context.db, waveId, { ...wave.remindersAskedAt, [mailing]: now.toISOString() });
  }
  return await beginReminder(context, { waveId, mailing });
}
