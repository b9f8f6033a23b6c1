import type { Side } from '#shared/domain/side.ts';
import { FEWEST_SHOWN, type PeopleByUnit } from '#shared/services/unit/count-people.ts';
import type { Reader } from '../environment.ts';

/** People of a unit with all below it: of employees no number that is too small to be many. */
export function peopleOf({ phrases }: Reader, people: PeopleByUnit, side: Side, unitId: string): string {
  const { people: words } = phrases.units;
  const count = people[side]?.get(unitId) ?? 0;
  if (side === 'customer') return words.customers(count);
  return count < FEWEST_SHOWN ? words.fewEmployees(FEWEST_SHOWN) : words.employees(count);
}
