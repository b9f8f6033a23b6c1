import { getRestPeriods as readRestPeriods } from '../../adapters/dynamodb/rest-periods-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import { DEFAULT_REST_PERIODS, type RestPeriods } from '../../domain/wave/rest-settings.ts';
import type { Context } from '../context.ts';

/** How long customers rest between two surveys, for waves that are planned from now on. */
export async function getRestPeriods({ db }: Pick<Context<'db'>, 'db'>): Promise<Versioned<RestPeriods>> {
  return (await readRestPeriods(db)) ?? DEFAULT_REST_PERIODS;
}
