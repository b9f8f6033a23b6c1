import fc from 'fast-check';
import type { Clause, Condition } from '#shared/domain/survey/condition.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import { possibleAnswers } from '#shared/domain/survey/possible-answers.ts';
import type { Question, QuestionKind } from '#shared/domain/survey/question.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';

const said = (text: string) => ({ en: text, vi: text });

/** Among them names that every object already has. */
const KEYS = ['recommend', 'constructor', 'valueof', 'a', 'b_2', 'c', 'd', 'e', 'f', 'g'];

type Base = Pick<Question, 'key' | 'required' | 'wording' | 'startsPage'>;

const choices = ['one', 'two', 'three'].map((key) => ({ key, wording: said(key) }));

/** One question of every kind that customers can be asked. */
const MAKERS: Readonly<Record<Exclude<QuestionKind, 'estimate'>, (base: Base, option: boolean) => Question>> =
  {
    nps: (base) => ({ ...base, kind: 'nps' }),
    rating: (base, notApplicable) => ({ ...base, kind: 'rating', look: 'stars', notApplicable }),
    effort: (base, notApplicable) => ({ ...base, kind: 'effort', notApplicable }),
    agreement: (base, notApplicable) => ({ ...base, kind: 'agreement', notApplicable }),
    scale: (base, isNamed) => ({
      ...base,
      kind: 'scale',
      min: 1,
      max: 3,
      labels: { low: said('never'), high: said('always') },
      ...(isNamed && { names: ['never', 'sometimes', 'always'].map(said) }),
    }),
    matrix: (base, notApplicable) => ({
      ...base,
      kind: 'matrix',
      scale: 'agreement',
      notApplicable,
      rows: ['first', 'second'].map((row) => ({ key: `${base.key}_${row}`, wording: said(row) })),
    }),
    'single-choice': (base, other) => ({ ...base, kind: 'single-choice', choices, other }),
    'multiple-choice': (base, other) => ({
      ...base,
      kind: 'multiple-choice',
      choices,
      other,
      notApplicable: !other,
    }),
    ranking: (base, isShort) => ({ ...base, kind: 'ranking', choices, ...(isShort && { places: 2 }) }),
    number: (base, isPrecise) => ({
      ...base,
      kind: 'number',
      min: 0,
      max: isPrecise ? 50 : 5,
      ...(isPrecise && { decimals: 1 }),
    }),
    date: (base) => ({ ...base, kind: 'date', earliest: '2026-01-01', latest: '2026-11-30' }),
    text: (base) => ({ ...base, kind: 'text', maxLength: 30 }),
    'yes-no': (base) => ({ ...base, kind: 'yes-no' }),
    consent: (base) => ({ ...base, kind: 'consent' }),
  };
const KINDS = Object.keys(MAKERS) as (keyof typeof MAKERS)[];

/** Customer surveys of up to ten questions of every kind, on pages, with conditions; not all make sense. */
export const anySurvey: fc.Arbitrary<SurveyDraft> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      required: fc.boolean(),
      option: fc.boolean(),
      startsPage: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { minLength: 1, maxLength: KEYS.length - 1 },
  )
  .chain((plans) => {
    const questions = [
      MAKERS.nps({ key: 'recommend', required: true, wording: said('recommend') }, false),
      ...plans.map(({ kind, required, option, startsPage }, index) => {
        const key = KEYS[index + 1] ?? 'z';
        return MAKERS[kind]({ key, required, startsPage, wording: said(key) }, option);
      }),
    ];
    return fc
      .tuple(...questions.map((_, index) => conditionOver(questions.slice(0, index))))
      .map((conditions) =>
        questions.map((question, index) => {
          const showIf = conditions[index];
          return showIf ? { ...question, showIf } : question;
        }),
      );
  })
  .map((questions) => ({
    side: 'customer',
    title: said('Title'),
    intro: said('Intro'),
    thanks: said('Thanks'),
    moments: [],
    questions,
    headline: 'recommend',
  }));

/** What somebody might post for a question: now and then nothing, several values, or nonsense. */
export function anyPosted(question: Question): fc.Arbitrary<[string, string][]> {
  const sensible = fc
    .infiniteStream(fc.nat())
    .map((numbers) => fieldsFor(question, () => numbers.next().value ?? 0));
  const names = [question.key, ...itemsIn(question).map(({ key }) => key), `${question.key}.one`];
  const nonsense = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 5 })),
    {
      maxLength: 3,
    },
  );
  return fc.oneof(
    { weight: 8, arbitrary: sensible },
    { weight: 1, arbitrary: nonsense },
    { weight: 1, arbitrary: fc.constant<[string, string][]>([]) },
  );
}

/** The form fields of one valid answer to a question, chosen by the numbers that `pick` gives. */
export function fieldsFor(question: Question, pick: () => number): [string, string][] {
  return itemsIn(question).flatMap((item): [string, string][] => {
    if ('notApplicable' in item && item.notApplicable && pick() % 5 === 0)
      return [[item.key, 'does-not-apply']];
    switch (item.kind) {
      case 'text':
        return [[item.key, 'Vì nhân viên tận tâm.']];
      case 'number':
        return [[item.key, String(item.min + (pick() % (item.max - item.min + 1)))]];
      case 'date':
        return [[item.key, `2026-${String(1 + (pick() % 11)).padStart(2, '0')}-17`]];
      case 'consent':
        return item.required || pick() % 2 === 0 ? [[item.key, 'yes']] : [];
      case 'ranking': {
        const first = pick() % item.choices.length;
        const order = [...item.choices.slice(first), ...item.choices.slice(0, first)];
        const places = item.places ?? item.choices.length;
        return order.slice(0, places).map(({ key }, index) => [`${item.key}.${key}`, String(index + 1)]);
      }
      default: {
        const possible = (possibleAnswers(item) ?? []).map(String);
        const value = possible[pick() % possible.length] ?? '';
        return [
          [item.key, value],
          ...(value === 'other' ? [[`${item.key}.other`, 'Vì gần nhà'] as [string, string]] : []),
        ];
      }
    }
  });
}

function conditionOver(earlier: readonly Question[]): fc.Arbitrary<Question['showIf']> {
  if (earlier.length === 0) return fc.constant(undefined);
  const clauses = fc.array(fc.constantFrom(...earlier).chain(clauseOver), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant(undefined),
    clauses.map((all): Condition => ({ all })),
    clauses.map((any): Condition => ({ any })),
  );
}

function clauseOver(question: Question): fc.Arbitrary<Clause> {
  const item = itemsIn(question).at(-1);
  if (!item) throw new RangeError('a matrix without rows');
  const answered = fc.constant<Clause>({ question: item.key, operator: 'answered' });
  const bound = (...values: number[]) =>
    fc
      .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...values))
      .map(([operator, value]): Clause => ({ question: item.key, operator, value }));
  if (item.kind === 'number') return fc.oneof(answered, bound(0, 2, 3, 5));
  const possible = possibleAnswers(item);
  if (!possible) return answered;
  const oneOf = fc
    .subarray(possible, { minLength: 1 })
    .map((values): Clause => ({ question: item.key, operator: 'one-of', values }));
  if (!isRated(item)) return fc.oneof(answered, oneOf, attributeClause);
  return fc.oneof(answered, oneOf, bound(...possible.map(Number)));
}

const attributeClause = fc.oneof(
  fc
    .subarray(['silver', 'gold', 'platinum'], { minLength: 1, maxLength: 2 })
    .map((values): Clause => ({ attribute: 'tier', operator: 'one-of', values })),
  fc.constant<Clause>({ attribute: 'order', operator: 'known' }),
);
