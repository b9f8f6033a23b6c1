import { normaliseText } from '../response/normalise-text.ts';
import type { AskedPerson } from '../survey/personal-survey.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { Invitation } from './invitation.ts';

type Known = Pick<Invitation, 'unitId' | 'tier' | 'attributes'> & { readonly name?: string };

/** What texts and conditions of a survey may know of the person behind an invitation. */
export function askedPerson({ name, unitId, tier, attributes = {} }: Known, units: UnitTree): AskedPerson {
  const path = units.pathTo(unitId);
  return {
    attributes: { ...attributes, tier, unit: path.length > 0 ? path : [unitId] },
    words: mapped({ ...attributes, name, unit: units.get(unitId)?.name }),
  };
}

/** On one line, and without signs that mislead a reader. */
function mapped(words: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, word && normaliseText(word).replaceAll('\n', ' ')]),
  );
}
