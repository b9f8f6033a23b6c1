import { counted } from '../../counted.ts';

/** What is wrong with an uploaded definition. Names of fields are those of the file, in every language. */
export const definition = {
  itself: 'This',
  field: (path: string) => `“${path}”`,
  missing: (what: string) => `${what} is missing.`,
  type: {
    string: (what: string) => `${what} must be text in quotation marks.`,
    number: (what: string) => `${what} must be a number, without quotation marks.`,
    whole: (what: string) => `${what} must be a whole number.`,
    boolean: (what: string) => `${what} must be true or false, without quotation marks.`,
    array: (what: string) => `${what} must be a list in [ ].`,
    object: (what: string) => `${what} must be a group in { }.`,
  },
  atLeast: {
    string: (what: string, _: number) => `${what} is empty.`,
    number: (what: string, limit: number) => `${what} must be at least ${limit}.`,
    array: (what: string, limit: number) => `${what} needs at least ${counted(limit, 'entry', 'entries')}.`,
  },
  atMost: {
    string: (what: string, limit: number) => `${what} may have at most ${limit} characters.`,
    number: (what: string, limit: number) => `${what} may be at most ${limit}.`,
    array: (what: string, limit: number) => `${what} may have at most ${counted(limit, 'entry', 'entries')}.`,
  },
  choice: (what: string, choices: string) => `${what} must be one of: ${choices}.`,
  key: (what: string) =>
    `${what} may have small letters, digits and “_” only, must begin with a letter, and have at most 40 of them.`,
  day: (what: string) => `${what} must be a day written like 2026-11-24.`,
  unknown: (what: string) => `${what} means nothing here. Correct the name, or remove it.`,
  unknownNear: (what: string, meant: string) => `${what} means nothing here. Did you mean “${meant}”?`,
  inField: (name: string, field: string) => `“${name}” in “${field}”`,
  wrong: (what: string) => `${what} is not as expected.`,
  more: (left: number) => `And ${left} more. Mend these first, then the rest is shown.`,
  /** What fields are called where surveys are edited in forms. */
  formNames: {
    wording: 'wording',
    help: 'explanation',
    choices: 'option',
    rows: 'row',
    low: 'lowest value',
    high: 'highest value',
    labels: 'ends of the scale',
    names: 'names of the values',
    variants: 'other wording',
    unit: 'unit',
    title: 'title',
    intro: 'introduction',
    thanks: 'last page',
    thanksVariants: 'thanks for some',
    next: 'what happens with the answers',
    moments: 'moment',
    estimates: 'what is estimated',
    min: 'lowest value',
    max: 'highest value',
    decimals: 'decimals',
    earliest: 'earliest day',
    latest: 'latest day',
    maxLength: 'longest answer',
    places: 'places',
    questions: 'questions',
  },
  missingIn: {
    en: {
      wording: 'The English wording is missing.',
      field: (path: string, other: string) => `“${path}”: the English words are missing beside “${other}”.`,
    },
    vi: {
      wording: 'The Vietnamese wording is missing.',
      field: (path: string, other: string) =>
        `“${path}”: the Vietnamese words are missing beside “${other}”.`,
    },
  },
};
