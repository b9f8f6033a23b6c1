import type { Localized } from '../../domain/localized.ts';
import { Side } from '../../domain/side.ts';
import type { NamedProblem } from '../../domain/survey/checks/named-problem.ts';

/** A place in an uploaded definition, said as a person would look for it. */
export interface Place extends Pick<NamedProblem, 'side' | 'question'> {
  /** Inside the question or the survey: `choices 2 → wording`; empty for the whole of it. */
  readonly field: string;
}

export type Path = readonly PropertyKey[];

/** Names a path such as `customer, questions, 2, wording`. The content has any shape yet. */
export function placeOf(content: unknown, path: Path): Place {
  const side = Side.safeParse(path[0]).data;
  const [, list, index] = path;
  if (!side) return { field: fieldOf(path) };
  if (list !== 'questions' || typeof index !== 'number') return { side, field: fieldOf(path.slice(1)) };
  const wording = wordingOf(valueAt(content, [side, list, index, 'wording']));
  return {
    side,
    question: { number: index + 1, ...(wording && { wording }) },
    field: fieldOf(path.slice(3)),
  };
}

export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined,
    content,
  );
}

/** Numbers count from 1 and stand with the list they are about. */
function fieldOf(path: Path): string {
  return path
    .map((name, index) => {
      if (typeof name === 'number') return index === 0 ? String(name + 1) : ` ${name + 1}`;
      return index === 0 ? String(name) : ` → ${String(name)}`;
    })
    .join('');
}

/** One language speaks for the other where that is missing. */
function wordingOf(value: unknown): Localized | undefined {
  const [en, vi] = [valueAt(value, ['en']), valueAt(value, ['vi'])].map((text) =>
    typeof text === 'string' && text.trim() !== '' ? text : undefined,
  );
  const some = en ?? vi;
  return some === undefined ? undefined : { en: en ?? some, vi: vi ?? some };
}
