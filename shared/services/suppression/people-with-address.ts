import type { Person } from '../../domain/contact/person.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { forEachPage } from '../person/for-each-page.ts';

/** Everybody with this address, on both sides. Goes through the whole directory: there is no way back from an address. */
export async function peopleWithAddress(
  context: Pick<Context<'db'>, 'db'>,
  email: string,
): Promise<Pick<Person, 'side' | 'personId'>[]> {
  const address = suppressedAddress(email);
  const found: Pick<Person, 'side' | 'personId'>[] = [];
  for (const side of Side.options) {
    await forEachPage(context, side, (page) => {
      for (const person of page) {
        if (person.email !== undefined && suppressedAddress(person.email) === address) {
          found.push({ side, personId: person.personId });
        }
      }
    });
  }
  return found;
}
