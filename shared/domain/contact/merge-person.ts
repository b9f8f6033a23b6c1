import type { Side } from '../side.ts';
import { type Person, Person as PersonSchema } from './person.ts';
import type { PersonFields } from './read-person.ts';

export type Merged =
  | { change: 'new'; person: Person }
  | { change: 'changed'; person: Person; fields: Readonly<Record<string, unknown>> }
  | { change: 'unchanged' | 'erased' };

/** What an import means for somebody who may be known already. Throws where the fields make no valid person. */
export function mergePerson(
  side: Side,
  personId: string,
  fields: PersonFields,
  known: Person | undefined,
): Merged {
  if (!known) {
    return {
      change: 'new',
      person: PersonSchema.parse({ language: 'en', ...defined(fields), side, personId }),
    };
  }
  if (known.suppressed === 'erased') return { change: 'erased' };
  const before: Readonly<Record<string, unknown>> = known;
  const entries = Object.entries(fields).filter(([name, value]) => value !== before[name]);
  if (entries.length === 0) return { change: 'unchanged' };
  const changed: Record<string, unknown> = Object.fromEntries(entries);
  // A mailbox that did not exist says nothing about the next one.
  if ('email' in changed && known.suppressed === 'bounced') changed.suppressed = undefined;
  return { change: 'changed', person: PersonSchema.parse({ ...known, ...changed }), fields: changed };
}

function defined(fields: PersonFields): Partial<PersonFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
