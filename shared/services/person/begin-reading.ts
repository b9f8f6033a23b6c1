import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { createLineIndex } from './line-index.ts';
import type { PeopleReading } from './read-people.ts';

/** What a file with people is read with, before its first row. */
export async function beginReading(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  side: Side,
): Promise<PeopleReading> {
  return {
    side,
    units: await listUnits(db),
    today: clock().toISOString().slice(0, 10),
    ids: createLineIndex(),
    addresses: createLineIndex(),
  };
}
