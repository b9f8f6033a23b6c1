import type { ThemeWords, WordList } from '#shared/domain/theme/read-theme-words.ts';
import type { Form } from './form.ts';

/** The name of a list's field: `vi-unfavourable`. */
export function fieldOfList({ language, polarity }: WordList): string {
  return `${language}-${polarity}`;
}

/** The lists of a theme as they were typed. */
export function readThemeWordsForm(form: Form): ThemeWords {
  const listsOf = (language: WordList['language']) => ({
    favourable: form.text(fieldOfList({ language, polarity: 'favourable' })),
    unfavourable: form.text(fieldOfList({ language, polarity: 'unfavourable' })),
    neutral: form.text(fieldOfList({ language, polarity: 'neutral' })),
  });
  return { en: listsOf('en'), vi: listsOf('vi') };
}
