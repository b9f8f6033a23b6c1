import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { waveFor } from '../wave/get-wave.ts';

/** Has the themes of a customer wave counted within the next minute. Throws `Conflict` where it has no answers yet. */
export async function askForThemes(
  context: Context<'db' | 'clock'>,
  { waveId }: { readonly waveId: string },
): Promise<void> {
  authorise(context.actor, 'ask-for-themes');
  const wave = await waveFor(context, waveId, 'see-waves');
  if (wave.side !== 'customer') throw new NotFound('customer wave');
  if (wave.state !== 'open' && wave.state !== 'closed') {
    throw new Conflict(say((phrases) => phrases.themes.noAnswers));
  }
  const dueAt = nextMinute(context.clock());
  await addToAgenda(context.db, { kind: 'refresh-themes', dueAt, waveId, asked: true });
}
