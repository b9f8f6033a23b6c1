import { replaceThresholds } from '../../adapters/dynamodb/thresholds-store.ts';
import { CompanyThresholds, HIGHEST_THRESHOLD } from '../../domain/wave/company-thresholds.ts';
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** Sets the fewest answers for employee waves that are launched from now on. Throws `Invalid` below the floors. */
export async function saveThresholds(
  context: Context<'db'>,
  input: CompanyThresholds,
  /** The version that it was made from. */
  seen: number,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  authorise(context.actor, 'edit-thresholds');
  const { data } = CompanyThresholds.safeParse(input);
  if (!data) {
    const { scores, comments } = THRESHOLD_FLOORS;
    throw new Invalid(say(({ thresholds }) => thresholds.wrong(scores, comments, HIGHEST_THRESHOLD)));
  }
  return { outcome: (await replaceThresholds(context.db, data, seen)) ? 'saved' : 'overtaken' };
}
