import { expect, it } from 'vitest';
import { readDefinition } from '#functions/console-web/survey-definition.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { InvalidSurvey } from '#shared/services/errors.ts';

const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
const wording = { en: 'Why?', vi: 'Vì sao?' };
const any = { key: 'why', required: false, wording };
const text = { ...any, kind: 'text', maxLength: 100 };

/** Each problem as `side number: words`, in one language. */
function problemsOf(content: unknown, language: 'en' | 'vi' = 'en'): string[] {
  try {
    readDefinition(new TextEncoder().encode(JSON.stringify(content)));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSurvey)) throw error;
    return error.problems.map(
      ({ side = 'program', question, explanation }) =>
        `${side}${question ? ` ${question.number}` : ''}: ${explanation[language]}`,
    );
  }
}
const inQuestion = (question: unknown) => problemsOf({ customer: { ...customer, questions: [question] } });

it('finds nothing wrong with what was written by the rules', () => {
  expect(problemsOf({ customer })).toEqual([]);
});

it('names all missing translations before the shape, each by question and language', () => {
  const content = {
    customer: { ...customer, title: { en: 'Your visit' }, moments: 5 },
    employee: {
      ...customer,
      side: 'employee',
      questions: [
        { ...text, wording: { vi: 'Vì sao?' } },
        { ...text, help: { en: 'In short', vi: ' ' } },
      ],
    },
  };
  expect(problemsOf(content)).toEqual([
    'customer: “title”: the Vietnamese words are missing beside “Your visit”.',
    'employee 1: The English wording is missing.',
    'employee 2: “help”: the Vietnamese words are missing beside “In short”.',
    'customer: “moments” must be a list in [ ].',
  ]);
  expect(problemsOf(content, 'vi')[1]).toBe('employee 1: Thiếu nội dung tiếng Anh.');
});

it('says of each kind of fault what to do', () => {
  expect(inQuestion({ ...text, kind: 'words' })[0]).toContain('“kind” must be one of: nps, rating, effort');
  expect(inQuestion({ ...text, kind: undefined })).toEqual(['customer 1: “kind” is missing.']);
  expect(inQuestion({ ...text, required: 'no' })).toEqual([
    'customer 1: “required” must be true or false, without quotation marks.',
  ]);
  expect(inQuestion({ ...text, maxLength: 9000 })).toEqual(['customer 1: “maxLength” may be at most 2000.']);
  expect(inQuestion({ ...text, maxLength: 1.5 })).toEqual([
    'customer 1: “maxLength” must be a whole number.',
  ]);
  expect(inQuestion({ ...text, key: 'Not A Key' })[0]).toContain('“key” may have small letters');
  expect(inQuestion({ ...text, angle: 'side' })).toEqual([
    'customer 1: “angle” must be one of: product, process, relationship.',
  ]);
  expect(inQuestion({ ...any, kind: 'single-choice', choices: [{ key: 'a', wording }] })).toEqual([
    'customer 1: “choices” needs at least 2 entries.',
  ]);
  const date = { ...any, kind: 'date', earliest: '1.2.2026', latest: '2026-11-30' };
  expect(inQuestion(date)).toEqual(['customer 1: “earliest” must be a day written like 2026-11-24.']);
  expect(inQuestion(null)).toEqual(['customer 1: This must be a group in { }.']);
});

it('finds inside conditions what is meant, not every shape that it is not', () => {
  const when = (clause: object) => inQuestion({ ...text, showIf: { all: [clause] } });
  expect(when({ question: 'recommend', operator: 'at-least', value: '9' })).toEqual([
    'customer 1: “showIf → all 1 → value” must be a number, without quotation marks.',
  ]);
  expect(when({ attribute: 'tier', operator: 'one-of', values: [] })).toEqual([
    'customer 1: “showIf → all 1 → values” needs at least 1 entry.',
  ]);
  expect(when({ attribute: 'tier', operator: 'known', also: 1 })).toEqual([
    'customer 1: “also” means nothing here. Correct the name, or remove it.',
  ]);
  expect(when({ question: 'recommend', operator: 'is', value: 9 })).toEqual([
    'customer 1: “showIf → all 1 → operator” must be one of: at-least, at-most, one-of, answered, known.',
  ]);
  expect(inQuestion({ ...text, showIf: { all: [] } })).toEqual([
    'customer 1: “showIf → all” needs at least 1 entry.',
  ]);
  const scale = { ...any, kind: 'scale', min: 2, max: 5, labels: { low: wording, high: wording } };
  expect(inQuestion(scale)).toEqual(['customer 1: “min” must be one of: 0, 1.']);
});

it('names twenty faults of the shape, and says how many are left', () => {
  const questions = Array.from({ length: 23 }, () => ({ ...text, required: 'no' }));
  const problems = problemsOf({ customer: { ...customer, questions } });
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('program: And 3 more. Mend these first, then the rest is shown.');
});

it('speaks of the file as a whole where it holds something else', () => {
  expect(problemsOf([])).toEqual(['program: This must be a group in { }.']);
  expect(problemsOf({ measures: [{}] }).length).toBeGreaterThan(1);
});

it('names what means nothing, with its place and the name that was most likely meant', () => {
  const misspelt = { ...text, showif: { any: [] }, wording: { ...wording, fr: 'Pourquoi ?' } };
  const choice = { ...any, kind: 'single-choice', note: 'x' };
  const choices = ['a', 'b'].map((key) => ({ key, wording, wodring: wording }));
  const content = {
    customer: { ...customer, titel: wording, questions: [misspelt, { ...choice, choices }] },
    custmer: {},
  };
  expect(problemsOf(content)).toEqual([
    'customer 1: “fr” in “wording” means nothing here. Correct the name, or remove it.',
    'customer 1: “showif” means nothing here. Did you mean “showIf”?',
    'customer 2: “note” means nothing here. Correct the name, or remove it.',
    'customer 2: “wodring” in “choices 1” means nothing here. Did you mean “wording”?',
    'customer 2: “wodring” in “choices 2” means nothing here. Did you mean “wording”?',
    'customer: “titel” means nothing here. Did you mean “title”?',
    'program: “custmer” means nothing here. Did you mean “customer”?',
  ]);
});
