import * as z from 'zod';
import type { Side } from '../side.ts';
import { AttributeName } from './attributes.ts';
import { columnCalled, PEOPLE_COLUMNS, type PeopleColumn } from './people-columns.ts';
import { comparable, tidy } from './plain-text.ts';

/** What a column is taken for: a field of ours, something the company itself knows of people, or nothing. */
export const ColumnTarget = z.union([
  z.templateLiteral(['field:', z.string()]),
  z.templateLiteral(['attribute:', z.string()]),
  z.literal('ignored'),
]);
export type ColumnTarget = z.infer<typeof ColumnTarget>;

/** Targets by title, in the form of `titleKeys`. */
export const ColumnMapping = z.record(z.string(), ColumnTarget);
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** More are not worth keeping with each person. */
export const MOST_ATTRIBUTES = 30;

export type MappingProblem =
  | { readonly code: 'columns-missing'; readonly columns: readonly PeopleColumn[] }
  | { readonly code: 'column-twice'; readonly target: string; readonly titles: readonly string[] }
  | { readonly code: 'attributes-too-many' };

/** Titles by which columns are remembered: equal ones are numbered, empty ones stay empty. */
export function titleKeys(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const key = tidy(title).toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 || key === '' ? key : `${key} (${count})`;
  });
}

/** What each column is taken for: as chosen, otherwise by its title, otherwise nothing. */
export function targetsOf(
  side: Side,
  titles: readonly string[],
  chosen: ColumnMapping | undefined,
): ColumnTarget[] {
  return titleKeys(titles).map((key, index) => {
    if (key === '') return 'ignored';
    const known = columnCalled(PEOPLE_COLUMNS[side], titles[index] ?? '');
    return chosen?.[key] ?? (known ? (`field:${known.name}` as const) : 'ignored');
  });
}

/** What is in the way of reading a file with these columns. */
export function mappingProblems(
  side: Side,
  titles: readonly string[],
  targets: readonly ColumnTarget[],
): MappingProblem[] {
  const missing = PEOPLE_COLUMNS[side].filter(
    ({ name, required }) => required && !targets.includes(`field:${name}`),
  );
  const titlesOf = Map.groupBy(targets.entries(), ([, target]) => target);
  const twice = [...titlesOf]
    .filter(([target, columns]) => target !== 'ignored' && columns.length > 1)
    .map(([target, columns]) => ({
      code: 'column-twice' as const,
      target,
      titles: columns.map(([index]) => titles[index] ?? ''),
    }));
  const attributes = targets.filter((target) => attributeIn(target) !== undefined).length;
  return [
    ...(missing.length > 0
      ? [{ code: 'columns-missing' as const, columns: missing.map(({ name }) => name) }]
      : []),
    ...twice,
    ...(attributes > MOST_ATTRIBUTES ? [{ code: 'attributes-too-many' as const }] : []),
  ];
}

export function fieldIn(target: ColumnTarget): PeopleColumn | undefined {
  return target.startsWith('field:') ? (target.slice(6) as PeopleColumn) : undefined;
}

export function attributeIn(target: ColumnTarget): string | undefined {
  return target.startsWith('attribute:') ? target.slice(10) : undefined;
}

/** A target as it was chosen on a page; `undefined` where there is no such field or no name for an attribute. */
export function readTarget(side: Side, choice: string, attribute: string): ColumnTarget | undefined {
  if (choice === 'ignored') return 'ignored';
  if (choice === 'attribute') {
    const name = attributeNameFrom(attribute);
    return name === '' ? undefined : `attribute:${name}`;
  }
  const column = PEOPLE_COLUMNS[side].find(({ name }) => choice === `field:${name}`);
  return column && `field:${column.name}`;
}

/** A name for an attribute as we keep it: `Mã số thuế` becomes `ma_so_thue`. Empty where nothing is left. */
export function attributeNameFrom(text: string): string {
  const words = comparable(text).replaceAll(' ', '_');
  const name = (/^\d/.test(words) ? `no_${words}` : words).slice(0, 40);
  return AttributeName.safeParse(name).success ? name : '';
}
