import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';

/** The part of the golden values that stands under `key`. */
export function golden<Shape>(key: string): Shape {
  const all: Record<string, Shape> = JSON.parse(fixture('golden/statistics.json'));
  const part = all[key];
  if (part === undefined) throw new Error(`no golden values under ${key}`);
  return part;
}

/** The rows of a CSV fixture by column. */
export function fixtureRows(path: string): Record<string, string>[] {
  return parse(fixture(path), { columns: true });
}

export function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}

/** Compares numbers with golden ones of the same names, which are rounded to six decimals. */
export function expectGolden(actual: object | undefined, expected: object): void {
  const values = new Map(Object.entries(actual ?? {}));
  for (const [name, value] of Object.entries(expected)) {
    const distance = Math.abs(Number(values.get(name)) - Number(value));
    expect(distance, `${name}: ${values.get(name)} instead of ${value}`).toBeLessThanOrEqual(6e-7);
  }
}
