import type { PeopleColumn } from './people-columns.ts';
import type { Person } from './person.ts';

/** A field of a person by the column that it comes from, or an attribute of the company's own. */
export type ChangedField = PeopleColumn | `attribute:${string}`;

export interface FieldChange {
  readonly field: ChangedField;
  /** Empty where there was, or is, nothing. */
  readonly before: string;
  readonly after: string;
}

const COLUMN_OF: Readonly<Record<string, PeopleColumn>> = {
  name: 'name',
  email: 'email',
  language: 'language',
  unitId: 'unit',
  tier: 'tier',
  revenue: 'revenue',
  revenueLastYear: 'revenueLastYear',
  cameBy: 'cameBy',
  managerId: 'manager',
  ring: 'ring',
  timeZone: 'timeZone',
  leftOn: 'lastDay',
};

/** What changes where these fields of somebody known are replaced, each attribute by itself. */
export function changesOf(known: Person, fields: Readonly<Record<string, unknown>>): FieldChange[] {
  const before: Readonly<Record<string, unknown>> = known;
  return Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'attributes') return attributeChanges(known.attributes ?? {}, value ?? {});
    const field = COLUMN_OF[name];
    return field ? [{ field, before: textOf(before[name]), after: textOf(value) }] : [];
  });
}

function attributeChanges(before: Readonly<Record<string, string>>, after: object): FieldChange[] {
  const now: Readonly<Record<string, string>> = { ...after };
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => ({
      field: `attribute:${name}`,
      before: textOf(before[name]),
      after: textOf(now[name]),
    }));
}

function textOf(value: unknown): string {
  return value === undefined ? '' : String(value);
}
