import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { unsentEventInvitations } from './unsent-event-invitations.ts';
import { type UnsentMails, unsentMailings } from './unsent-mailings.ts';

/** What an open wave has left to send; `undefined` where it has nothing. */
export async function unsentMails(
  context: Pick<Context<'db'>, 'db'>,
  wave: Wave,
  now: string,
): Promise<UnsentMails | undefined> {
  return wave.continuous
    ? await unsentEventInvitations(context, wave, now)
    : await unsentMailings(context, wave, now);
}
