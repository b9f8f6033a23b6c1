import type { Person } from './person.ts';

/** What stands where something has to: nobody is called so. */
export const ERASED_NAME = '–';

/** Nothing is left of this person; of somebody whose erasing broke off something is. */
export function isErased({ suppressed, name }: Pick<Person, 'suppressed' | 'name'>): boolean {
  return suppressed === 'erased' && name === ERASED_NAME;
}

/** What is kept of somebody who was erased: enough to know them again in the next file, and to leave them alone. */
export function erasedPerson({ side, personId, unitId }: Person): Person {
  const kept = { personId, externalId: ERASED_NAME, name: ERASED_NAME, language: 'vi', unitId } as const;
  return { ...kept, side, suppressed: 'erased' };
}
