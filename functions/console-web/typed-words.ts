import type { Localized } from '#shared/domain/localized.ts';
import type { Form } from './form.ts';

export const NO_WORDS: Localized = { en: '', vi: '' };

/** Words in both languages, each of which may be missing. */
export function localized(form: Pick<Form, 'text'>, name: string): Localized {
  return { en: form.text(`${name}-en`), vi: form.text(`${name}-vi`) };
}

export function hasWords({ en, vi }: Localized): boolean {
  return en !== '' || vi !== '';
}
