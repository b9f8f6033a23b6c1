import { listUnits as readUnits } from '../../adapters/dynamodb/unit-store.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** The whole organisation. */
export async function listUnits(context: Context<'db'>): Promise<UnitTree> {
  authorise(context.actor, 'see-units');
  return unitTreeOf(await readUnits(context.db));
}
