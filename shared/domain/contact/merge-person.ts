import type { Side } from '../side.ts';
import type { Attributes } from './attributes.ts';
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
      person: PersonSchema.parse({ language: 'en', ...ofNewcomer(fields), side, personId }),
    };
  }
  if (known.suppressed === 'erased') return { change: 'erased' };
  const before: Readonly<Record<string, unknown>> = known;
  const { attributes, ...others } = fields;
  const changed: Record<string, unknown> = Object.fromEntries(
    Object.entries(others).filter(([name, value]) => value !== before[name]),
  );
  if (attributes && Object.entries(attributes).some(([name, value]) => value !== known.attributes?.[name])) {
    changed.attributes = together(known.attributes, attributes);
  }
  if (Object.keys(changed).length === 0) return { change: 'unchanged' };
  // A mailbox that did not exist says nothing about the next one.
  if ('email' in changed && known.suppressed === 'bounced') changed.suppressed = undefined;
  return { change: 'changed', person: PersonSchema.parse({ ...known, ...changed }), fields: changed };
}

function ofNewcomer({ attributes, ...fields }: PersonFields): object {
  return defined({ ...fields, attributes: attributes && together(undefined, attributes) });
}

/** Attributes that the source names replace what is known, empty ones take it away; nothing where none is left. */
function together(known: Attributes | undefined, said: NonNullable<PersonFields['attributes']>) {
  const all = defined({ ...known, ...said });
  return Object.keys(all).length > 0 ? all : undefined;
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
