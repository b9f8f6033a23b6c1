import type { Localized } from '#shared/domain/localized.ts';
import {
  Angle,
  Goal,
  type MatrixRow,
  type Question,
  type QuestionKind,
} from '#shared/domain/survey/question.ts';
import type { Form } from './form.ts';
import { keyedLines, linesIn } from './typed-lines.ts';
import { variantsIn } from './typed-variants.ts';
import { hasWords, localized, NO_WORDS } from './typed-words.ts';

type Typed = Pick<Form, 'text'>;
type KeyFor = (wording: Partial<Localized>) => string;

export const NEW_TREATMENT = 'new-treatment';
/** Stands in for the key of a question that is not there yet. No question can be called so. */
export const NEW_QUESTION = 'new-question';

/** A question of a kind before anything is said about it. */
export function emptyQuestion(kind: QuestionKind): Question {
  const needed: Partial<Record<QuestionKind, object>> = {
    scale: { min: 1, max: 5, labels: { low: NO_WORDS, high: NO_WORDS } },
    matrix: { scale: 'agreement', rows: [] },
    'single-choice': { choices: [] },
    'multiple-choice': { choices: [] },
    ranking: { choices: [] },
    number: { min: 0, max: 100 },
    date: { earliest: '', latest: '' },
    text: { maxLength: 1000 },
    estimate: { estimates: '' },
  };
  return {
    kind,
    key: NEW_QUESTION,
    required: false,
    wording: NO_WORDS,
    ...needed[kind],
  } as unknown as Question;
}

/**
 * The question as the form has it; `before` gives its kind, key and conditions. Where the form says that it asks
 * something else now, it and its rows get new keys.
 */
export function readQuestionForm(form: Typed, before: Question, keyFor: KeyFor): Question {
  const wording = localized(form, 'wording');
  const isNew = before.key === NEW_QUESTION || form.text('sense') === 'new';
  const key = isNew ? keyFor(wording) : before.key;
  const variants = variantsIn(form, before.variants);
  const help = localized(form, 'help');
  return {
    ...meaningIn(form, '', key),
    ...specifics(form, before, { isNew, keyFor }),
    key,
    kind: before.kind,
    wording,
    required: isTicked(form, 'required'),
    ...(variants.length > 0 && { variants }),
    ...(hasWords(help) && { help }),
    ...(before.showIf && { showIf: before.showIf }),
    ...(isTicked(form, 'startsPage') && { startsPage: true }),
  } as Question;
}

/** Where a question or a row belongs: names of fields begin with `prefix`. */
export function meaningIn(form: Typed, prefix: string, key: string) {
  const moment = form.text(`${prefix}moment`);
  const angle = Angle.safeParse(form.text(`${prefix}angle`)).data;
  const goal = Goal.safeParse(form.text(`${prefix}goal`)).data;
  const treatment = form.text(`${prefix}treatment`);
  return {
    ...(moment && { moment }),
    ...(angle && { angle }),
    ...(goal && { goal }),
    ...(isTicked(form, `${prefix}driver`) && { driver: true }),
    ...(treatment && { treatment: treatment === NEW_TREATMENT ? key : treatment }),
  };
}

interface Keys {
  readonly isNew: boolean;
  readonly keyFor: KeyFor;
}

function specifics(form: Typed, before: Question, keys: Keys): object {
  const labels = { low: localized(form, 'low'), high: localized(form, 'high') };
  const ends = hasWords(labels.low) || hasWords(labels.high) ? { labels } : {};
  const mayNotApply = isTicked(form, 'notApplicable') ? { notApplicable: true } : {};
  const look = form.text('look');
  switch (before.kind) {
    case 'nps':
      return ends;
    case 'rating':
      return { ...ends, ...mayNotApply, ...(look && look !== 'numbers' && { look }) };
    case 'effort':
    case 'agreement':
      return { ...ends, ...mayNotApply };
    case 'estimate':
      return { ...ends, estimates: form.text('estimates') };
    case 'scale':
      return { ...mayNotApply, ...numbers(form, ['min', 'max']), labels, ...namesIn(form) };
    case 'matrix':
      return { ...ends, ...mayNotApply, scale: form.text('scale'), rows: rowsIn(form, keys) };
    case 'single-choice':
    case 'multiple-choice':
      return {
        ...mayNotApply,
        choices: keyedLines(form, 'choice', 'option'),
        ...(isTicked(form, 'other') && { other: true }),
      };
    case 'ranking':
      return { choices: keyedLines(form, 'choice', 'option'), ...numbers(form, ['places']) };
    case 'number': {
      const unit = localized(form, 'unit');
      return {
        ...mayNotApply,
        ...numbers(form, ['min', 'max', 'decimals']),
        ...(hasWords(unit) && { unit }),
      };
    }
    case 'date':
      return { ...mayNotApply, earliest: form.text('earliest'), latest: form.text('latest') };
    case 'text':
      return numbers(form, ['maxLength']);
    case 'yes-no':
      return mayNotApply;
    case 'consent':
      return {};
  }
}

/** What was typed one a line. */
export function textLines(form: Typed, name: string): string[] {
  return form
    .text(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function rowsIn(form: Typed, { isNew, keyFor }: Keys): MatrixRow[] {
  return linesIn(form, 'row').map(({ line, key, wording }) => {
    const own = isNew || !key ? keyFor(wording) : key;
    return { ...meaningIn(form, `${line}-`, own), key: own, wording };
  });
}

/** Names of the values, a line each; the languages are joined line by line. */
function namesIn(form: Typed): object {
  const [en, vi] = [textLines(form, 'names-en'), textLines(form, 'names-vi')];
  const length = Math.max(en.length, vi.length);
  if (length === 0) return {};
  return { names: Array.from({ length }, (_, index) => ({ en: en[index] ?? '', vi: vi[index] ?? '' })) };
}

/** Fields that are empty are left out. */
function numbers(form: Typed, names: readonly string[]): object {
  return Object.fromEntries(
    names.flatMap((name) => (form.text(name) === '' ? [] : [[name, Number(form.text(name))]])),
  );
}

function isTicked(form: Typed, name: string): boolean {
  return form.text(name) === 'yes';
}
