import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { SurveyFrame } from '#shared/domain/survey/survey-edit.ts';
import type { Form } from './form.ts';
import { keyedLines } from './typed-lines.ts';
import { hasWords, localized } from './typed-words.ts';

/** What stands around the questions, as the form has it; conditions of the words of thanks stay as they are. */
export function readFrameForm(form: Pick<Form, 'text'>, before: SurveyDraft): SurveyFrame {
  const next = localized(form, 'next');
  const variants = (before.thanksVariants ?? [])
    .map(({ when }, index) => ({ when, wording: localized(form, `variant-${index}`) }))
    .filter(({ wording }) => hasWords(wording));
  return {
    title: localized(form, 'title'),
    intro: localized(form, 'intro'),
    thanks: localized(form, 'thanks'),
    thanksVariants: variants.length > 0 ? variants : undefined,
    next: hasWords(next) ? next : undefined,
    headline: form.text('headline') || before.headline,
    moments: keyedLines(form, 'moment', 'moment').map(({ key, wording }) => ({ key, name: wording })),
  };
}
