import type { DigestSettings, Reader } from '#shared/domain/digest/digest.ts';
import { Language } from '#shared/domain/localized.ts';
import type { Form } from './form.ts';

/** What was typed on the digest page. Lines without a name and an address are nobody. */
export function readDigestForm(form: Form, programId: string): DigestSettings {
  const [names, emails, languages] = ['reader-name', 'reader-email', 'reader-language'].map((name) =>
    form.list(name),
  );
  const readers = (emails ?? []).flatMap((typed, index): Reader[] => {
    const email = typed.trim();
    const name = names?.[index]?.trim() ?? '';
    if (email === '' && name === '') return [];
    return [{ email, name: name || email, language: Language.catch('en').parse(languages?.[index]) }];
  });
  return {
    programId,
    readers,
    weekday: Number(form.text('weekday')),
    hour: Number(form.text('hour')),
    timeZone: form.text('timeZone'),
    pauseWhenNothingIsNew: form.text('pause') === 'yes',
    revision: Number(form.text('revision')) || 0,
  };
}
