// Other wordings for some, of a question or of the words of thanks. Each is typed beside the condition that it stands
// under, so that none slips under another one where somebody has changed the conditions meanwhile.
import { isDeepStrictEqual } from 'node:util';
import { MOST_VARIANTS, type WordingVariant } from '#shared/domain/survey/question.ts';
import type { Form } from './form.ts';
import { hasWords, localized } from './typed-words.ts';

type Typed = Pick<Form, 'text'>;

/** The conditions as they are saved, with the words that were typed for each. */
export function variantsIn(form: Typed, saved: readonly WordingVariant[] = []): WordingVariant[] {
  const typed = typedIn(form);
  // Programs that drive the console count.
  if (typed.length === 0) {
    return saved.map(({ when }, index) => ({ when, wording: localized(form, `variant-${index}`) }));
  }
  return saved.map(({ when, wording }, index) => {
    const sameCondition = typed.filter((each) => isDeepStrictEqual(each.when, when));
    const own = sameCondition.find((each) => each.index === index) ?? sameCondition[0];
    return { when, wording: own?.wording ?? wording };
  });
}

/** Words that were typed for a condition that is no longer there. */
export function strayWords(form: Typed, saved: readonly WordingVariant[] = []): WordingVariant['wording'][] {
  return typedIn(form)
    .filter(({ when }) => !saved.some((each) => isDeepStrictEqual(each.when, when)))
    .map(({ wording }) => wording)
    .filter(hasWords);
}

/** What the form carries for a condition. */
export function conditionField(when: WordingVariant['when']): string {
  return JSON.stringify(when);
}

function typedIn(form: Typed) {
  return Array.from({ length: MOST_VARIANTS }, (_, index) => index).flatMap((index) => {
    const when = form.text(`variant-${index}-when`);
    return when ? [{ index, when: parsed(when), wording: localized(form, `variant-${index}`) }] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
