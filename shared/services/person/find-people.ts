import { isErased } from '../../domain/contact/erased-person.ts';
import type { Person } from '../../domain/contact/person.ts';
import { comparable } from '../../domain/contact/plain-text.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { forEachPage } from './for-each-page.ts';

export const MOST_PEOPLE_FOUND = 50;

export interface FoundPeople {
  /** In the order of their names; at most `MOST_PEOPLE_FOUND`. */
  readonly people: readonly Person[];
  /** There are more: the search wants to be narrower. */
  readonly more: boolean;
}

/**
 * People of one side whose name, address or id contains what is looked for, whatever accents it has. Goes through the
 * whole directory: it is read by its keys otherwise.
 */
export async function findPeople(
  context: Context<'db'>,
  { side, search }: { readonly side: Side; readonly search: string },
): Promise<FoundPeople> {
  authorise(context.actor, side === 'customer' ? 'see-customers' : 'see-employees');
  const text = search.trim().toLowerCase();
  const words = comparable(search);
  if (text === '') return { people: [], more: false };
  const found: Person[] = [];
  await forEachPage(context, side, (page) => {
    found.push(...page.filter((person) => !isErased(person) && fits(person, text, words)));
  });
  const people = found.sort((a, b) => a.name.localeCompare(b.name) || (a.personId < b.personId ? -1 : 1));
  return { people: people.slice(0, MOST_PEOPLE_FOUND), more: people.length > MOST_PEOPLE_FOUND };
}

function fits({ name, email, externalId }: Person, text: string, words: string): boolean {
  if (email?.toLowerCase().includes(text) || externalId.toLowerCase() === text) return true;
  return words !== '' && comparable(name).includes(words);
}
