import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { nextMidnight, nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { Context } from '../context.ts';

/**
 * Has the customers summed up again: within a minute after an import, once a night where single customers change.
 * Whoever asks for the same time asks once.
 */
export async function askForSummary(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  when: 'soon' | 'tonight',
): Promise<void> {
  const dueAt = when === 'soon' ? nextMinute(clock()) : nextMidnight(clock());
  await addToAgenda(db, { kind: 'summarise-customers', dueAt });
}
