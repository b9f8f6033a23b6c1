import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { SurveyFrame } from '#shared/domain/survey/survey-edit.ts';
import type { Form } from './form.ts';
import { keyedLines } from './typed-lines.ts';
import { variantsIn } from './typed-variants.ts';
import { hasWords, localized } from './typed-words.ts';

/** What stands around the questions, as the form has it; conditions of the words of thanks have a form of their own. */
export function readFrameForm(form: Pick<Form, 'text'>, before: SurveyDraft): SurveyFrame {
  const next = localized(form, 'next');
  const variants = variantsIn(form, before.thanksVariants);
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
