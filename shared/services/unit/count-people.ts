import { localDay } from '../../domain/calendar/local-day.ts';
import type { Side } from '../../domain/side.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { forEachPage } from '../person/for-each-page.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { listUnits } from './list-units.ts';

/** From so many employees on a unit says how many it has. */
export const FEWEST_SHOWN = 10;

/** People by unit, everybody below it included; absent for a side that the actor may not see. */
export type PeopleByUnit = Readonly<Partial<Record<Side, ReadonlyMap<string, number>>>>;

export interface CountedPeople {
  readonly tree: UnitTree;
  readonly people: PeopleByUnit;
  /** Without those in the units below. */
  readonly direct: PeopleByUnit;
}

/** The organisation with how many people belong to each unit. Goes through the directory. */
export async function countPeople(context: Context<'db' | 'clock'>): Promise<CountedPeople> {
  authorise(context.actor, 'see-units');
  const [tree, { timeZone }] = await Promise.all([listUnits(context), getCompanyCalendar(context)]);
  const today = localDay(context.clock().toISOString(), timeZone);
  const count = async (side: Side) =>
    isAllowed(context.actor, permissionOf(side, 'see-results'))
      ? await countSide(context, side, today)
      : undefined;
  const [customer, employee] = await Promise.all([count('customer'), count('employee')]);
  return {
    tree,
    direct: { ...(customer && { customer }), ...(employee && { employee }) },
    people: {
      ...(customer && { customer: withUnitsAbove(tree, customer) }),
      ...(employee && { employee: withUnitsAbove(tree, employee) }),
    },
  };
}

async function countSide({ db }: Context<'db'>, side: Side, today: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await forEachPage({ db }, side, (page) => {
    for (const person of page) {
      const hasLeft = person.side === 'employee' && person.leftOn !== undefined && person.leftOn < today;
      if (person.suppressed === 'erased' || hasLeft) continue;
      counts.set(person.unitId, (counts.get(person.unitId) ?? 0) + 1);
    }
  });
  return counts;
}

function withUnitsAbove(tree: UnitTree, own: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map<string, number>();
  for (const [unitId, people] of own) {
    for (const above of tree.pathTo(unitId)) all.set(above, (all.get(above) ?? 0) + people);
  }
  return all;
}
