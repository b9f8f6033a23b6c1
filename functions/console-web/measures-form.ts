import type { Language } from '#shared/domain/localized.ts';
import { choiceOf } from '#shared/domain/program/measure-choices.ts';
import { MOST_MEASURES } from '#shared/domain/program/program.ts';
import type { TypedMeasure } from '#shared/domain/program/read-chosen-measures.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { ProgramMeasures } from '#shared/services/program/get-measures.ts';
import type { Form } from './form.ts';

const FIELDS = ['choice', 'nameEn', 'nameVi', 'target', 'targetBy', 'owner'] as const;

export interface MeasuresForm {
  /** That of the page on which it was typed. */
  readonly revision: number;
  readonly typed: readonly TypedMeasure[];
}

/** What was typed on the page of the measures. */
export function readMeasuresForm(form: Form): MeasuresForm {
  const columns = FIELDS.map((field) => [field, form.list(field)] as const);
  const typed = Array.from(
    { length: MOST_MEASURES },
    (_, line) =>
      Object.fromEntries(columns.map(([field, values]) => [field, values[line]?.trim() ?? ''])) as Record<
        (typeof FIELDS)[number],
        string
      >,
  );
  return { revision: Number(form.text('revision')) || 0, typed };
}

/** The form as it shows what is watched now. */
export function measuresAsTyped(
  { program, revision, choices }: ProgramMeasures,
  language: Language,
): MeasuresForm {
  const typed = Array.from({ length: MOST_MEASURES }, (_, line): TypedMeasure => {
    const measure = program.measures[line];
    const choice = measure && choices.find((one) => one.choice === choiceOf(measure));
    if (!measure) return { choice: '', nameEn: '', nameVi: '', target: '', targetBy: '', owner: '' };
    const { label, target, targetBy = '', owner = '' } = measure;
    const shown =
      target === undefined ? '' : formatNumber(language, choice?.inPercent ? 100 * target : target, 2);
    return {
      choice: choiceOf(measure),
      nameEn: label.en,
      nameVi: label.vi,
      target: shown.replace('−', '-'),
      targetBy,
      owner,
    };
  });
  return { revision, typed };
}
