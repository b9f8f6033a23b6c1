import { putRestPeriods } from '../../adapters/dynamodb/rest-periods-store.ts';
import { LONGEST_REST_IN_DAYS, REST_FLOORS, RestPeriods } from '../../domain/wave/rest-settings.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** Sets how long customers rest. Waves that are planned already keep what they were planned with. */
export async function saveRestPeriods(
  context: Context<'db'>,
  rest: RestPeriods,
  /** The version that it was made from; the one that stands there, where absent. */
  seen?: number,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  authorise(context.actor, 'edit-rest-periods');
  const { data } = RestPeriods.safeParse(rest);
  if (!data) {
    const { relationshipInDays, anyInDays } = REST_FLOORS;
    throw new Invalid(
      say(({ restPeriods }) => restPeriods.wrong(relationshipInDays, anyInDays, LONGEST_REST_IN_DAYS)),
    );
  }
  return { outcome: (await putRestPeriods(context.db, data, seen)) ? 'saved' : 'overtaken' };
}
