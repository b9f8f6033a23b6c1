import type * as z from 'zod';
import type { Localized } from '../../domain/localized.ts';
import type { NamedProblem } from '../../domain/survey/checks/named-problem.ts';
import { type MissingTranslation, missingTranslations } from '../../domain/survey/checks/translations.ts';
import type { ConsolePhrases } from '../../locale/console/phrases.ts';
import { sayInConsole } from '../../locale/console/say-in-console.ts';
import { placeOf, valueAt } from './definition-place.ts';
import type { UnknownName } from './unknown-names.ts';

type Issue = z.core.$ZodIssue;
type Words = ConsolePhrases['program']['definition'];

const MOST_SHAPE_PROBLEMS = 20;

/** What a field is called where people look for it: in a file by its path, in a form by its label. */
type NameOf = (field: string, words: Words) => string;

const asInFile: NameOf = (field) => field;

/** `choices 2 → wording` as a form calls it: `options 2`. */
export const asInForm: NameOf = (field, { formNames }) => {
  const names: Readonly<Record<string, string>> = formNames;
  const parts = field.split(' → ').map((part) => part.split(' '));
  return parts
    .filter(([name = ''], index) => index === 0 || (names[name] && name !== 'wording'))
    .map(([name = '', ...numbers]) => [names[name] ?? name, ...numbers].join(' '))
    .join(', ');
};

/**
 * What is wrong with a definition, of any shape yet, before its rules are looked at: languages first, then the shape.
 * Fields are called as in an uploaded file unless something else is said.
 */
export function definitionProblems(
  content: unknown,
  issues: readonly Issue[],
  nameOf: NameOf = asInFile,
): NamedProblem[] {
  const untranslated = missingTranslations(content);
  const known = new Set(untranslated.map(({ path, missing }) => [...path, missing].join('/')));
  const shape = issues.flatMap((issue) => deepest(issue)).filter(({ path }) => !known.has(path.join('/')));
  const left = shape.length - MOST_SHAPE_PROBLEMS;
  return [
    ...untranslated.map((missing) => translationProblem(content, missing, nameOf)),
    ...shape.slice(0, MOST_SHAPE_PROBLEMS).map((issue) => shapeProblem(content, issue, nameOf)),
    ...(left > 0 ? [{ explanation: inBoth((words) => words.more(left)) }] : []),
  ];
}

/** Names that mean nothing where they stand, each with the one that was most likely meant. */
export function unknownNameProblems(content: unknown, unknown: readonly UnknownName[]): NamedProblem[] {
  return unknown.slice(0, MOST_SHAPE_PROBLEMS).map(({ path, name, meant }) => {
    const { field, ...place } = placeOf(content, path);
    const explanation = inBoth((words) => {
      const what = field === '' ? `“${name}”` : words.inField(name, field);
      return meant ? words.unknownNear(what, meant) : words.unknown(what);
    });
    return { ...place, explanation };
  });
}

function translationProblem(
  content: unknown,
  { path, missing, other }: MissingTranslation,
  nameOf: NameOf,
): NamedProblem {
  const { field, ...place } = placeOf(content, path);
  const isWording = place.question !== undefined && field === 'wording';
  return {
    ...place,
    explanation: inBoth((words) => {
      const { wording, field: inField } = words.missingIn[missing];
      return isWording ? wording : inField(nameOf(field, words), other);
    }),
  };
}

function shapeProblem(content: unknown, issue: Issue, nameOf: NameOf): NamedProblem {
  const { field, ...place } = placeOf(content, issue.path);
  const value = valueAt(content, issue.path);
  return { ...place, explanation: inBoth((words) => explain(words, nameOf(field, words), value, issue)) };
}

function explain(words: Words, field: string, value: unknown, issue: Issue): string {
  const what = field === '' ? words.itself : words.field(field);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? words.missing(what) : words.type[typeOf(issue.expected)](what);
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      return words[issue.code === 'too_small' ? 'atLeast' : 'atMost'][originOf(issue.origin)](what, limit);
    }
    case 'unrecognized_keys':
      return words.unknown(`“${issue.keys.join(', ')}”`);
    case 'invalid_format':
      if (value === '') return words.atLeast.string(what, 1);
      return issue.format === 'date' ? words.day(what) : words.key(what);
    default: {
      const choices = choicesOf(issue);
      if (choices.length === 0) return words.wrong(what);
      return value === undefined ? words.missing(what) : words.choice(what, choices.join(', '));
    }
  }
}

/** Of an answer that fits none of several shapes, what keeps it from the one that it is nearest to. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) =>
    errors.flatMap(deepest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const [first = []] = branches;
  const offered = branches.flatMap((branch) => branch.flatMap(choicesOf));
  const isOneChoice = branches.every((branch) => branch.length === 1 && branch.flatMap(choicesOf).length > 0);
  if (isOneChoice && first[0]) {
    return [{ code: 'invalid_value', values: [...new Set(offered)], path: first[0].path, message: '' }];
  }
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best), first);
}

/** A shape of another name is farther away than one with a mistake in it. */
function distance(branch: readonly Issue[]): number {
  return branch.reduce((sum, { code }) => sum + (code === 'invalid_union' ? 2 : 1), 0);
}

function choicesOf(issue: Issue): z.core.util.Primitive[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? [...(issue.options ?? [])] : [];
}

function typeOf(expected: string): keyof Words['type'] {
  switch (expected) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'array':
      return expected;
    case 'int':
      return 'whole';
    default:
      return 'object';
  }
}

function originOf(origin: string): keyof Words['atLeast'] {
  return origin === 'string' || origin === 'array' ? origin : 'number';
}

function inBoth(choose: (words: Words) => string): Localized {
  return sayInConsole(({ program }) => choose(program.definition));
}
