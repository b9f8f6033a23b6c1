// The measures of leadership as they were typed into a form.
import * as z from 'zod';
import { numberIn, tidy } from '../contact/plain-text.ts';
import type { Localized } from '../localized.ts';
import { choiceOf, type MeasureChoice, type MeasureSource } from './measure-choices.ts';
import { MOST_MEASURES, WatchedMeasure } from './program.ts';

/** One of them; without a choice it is none. */
export interface TypedMeasure {
  readonly choice: string;
  readonly nameEn: string;
  readonly nameVi: string;
  readonly target: string;
  /** `2026-12-31`. */
  readonly targetBy: string;
  readonly owner: string;
}

export type MeasureProblemCode =
  | 'choice-unknown'
  | 'choice-twice'
  | 'name-too-long'
  | 'target-no-number'
  | 'target-out-of-range'
  | 'target-missing'
  | 'date-wrong'
  | 'owner-too-long';

export interface MeasureProblem {
  /** Which of the lines, from 0. */
  readonly line: number;
  readonly field: keyof TypedMeasure;
  readonly code: MeasureProblemCode;
}

export interface ReadMeasures {
  readonly measures: readonly WatchedMeasure[];
  readonly problems: readonly MeasureProblem[];
}

const LONGEST_NAME = 60;
const LONGEST_OWNER = 80;

/** A choice with what it is called until somebody names it. */
type NamedChoice = MeasureChoice & { readonly name: Localized };

/** `before`: as they stand now. */
export function readChosenMeasures(
  typed: readonly TypedMeasure[],
  {
    choices,
    before,
  }: { readonly choices: readonly NamedChoice[]; readonly before: readonly WatchedMeasure[] },
): ReadMeasures {
  const problems: MeasureProblem[] = [];
  const measures: WatchedMeasure[] = [];
  for (const [line, each] of typed.slice(0, MOST_MEASURES).entries()) {
    if (each.choice === '') continue;
    const complain = (field: keyof TypedMeasure, code: MeasureProblemCode) =>
      problems.push({ line, field, code });
    const choice = choices.find((one) => one.choice === each.choice);
    if (!choice) {
      complain('choice', 'choice-unknown');
      continue;
    }
    if (typed.slice(0, line).some((earlier) => earlier.choice === each.choice)) {
      complain('choice', 'choice-twice');
    }
    const target = targetIn(each.target, choice);
    if (typeof target === 'string') complain('target', target);
    const targetBy = z.iso.date().safeParse(each.targetBy).data;
    if (each.targetBy !== '' && !targetBy) complain('targetBy', 'date-wrong');
    if (each.targetBy !== '' && each.target === '') complain('target', 'target-missing');
    const owner = tidy(each.owner);
    if (owner.length > LONGEST_OWNER) complain('owner', 'owner-too-long');
    const label = labelIn(each, before, choice.name);
    for (const [field, name] of [
      ['nameEn', label.en],
      ['nameVi', label.vi],
    ] as const) {
      if (name.length > LONGEST_NAME && name === tidy(each[field])) complain(field, 'name-too-long');
    }
    if (problems.some((problem) => problem.line === line)) continue;
    measures.push(
      WatchedMeasure.parse({
        ...choice.source,
        measureId: before.find((one) => choiceOf(one) === each.choice)?.measureId ?? idOf(choice.source),
        label,
        ...(typeof target === 'number' && { target }),
        ...(targetBy && { targetBy }),
        ...(owner !== '' && { owner }),
      }),
    );
  }
  return { measures, problems };
}

/** In the unit of the figure; a code where it is none. */
function targetIn(
  text: string,
  { range, inPercent }: MeasureChoice,
): number | MeasureProblemCode | undefined {
  if (text.trim() === '') return undefined;
  const number = numberIn(text);
  if (number === undefined) return 'target-no-number';
  const value = inPercent ? number / 100 : number;
  return value >= range.min && value <= range.max ? value : 'target-out-of-range';
}

/** A name that another measure had belongs to what was chosen there before, and not to this one. */
function labelIn(
  { choice, nameEn, nameVi }: TypedMeasure,
  before: readonly WatchedMeasure[],
  usual: Localized,
): Localized {
  const [en, vi] = [tidy(nameEn), tidy(nameVi)];
  const isOfAnother = before.some(
    (one) => choiceOf(one) !== choice && one.label.en === en && one.label.vi === vi,
  );
  return isOfAnother ? usual : { en: en || usual.en, vi: vi || usual.vi };
}

function idOf(source: MeasureSource): string {
  const what = 'question' in source ? source.question : source.kind.replaceAll('-', '_');
  return `${source.side}_${what}`;
}
