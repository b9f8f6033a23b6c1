import { expect, it } from 'vitest';
import { missingTranslations, untranslated } from '#shared/domain/survey/checks/translations.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { aQuestion } from '#test/support/questions.ts';

it('suspects wordings of three words and more that read the same in both languages', () => {
  const same = (text: string) => ({ en: text, vi: `${text} ` });
  const question = aQuestion('text', 'why', { wording: same('What went wrong?'), help: same('OK then') });
  const choices = ['yes', 'no'].map((key) => ({ key, wording: same(`Of course ${key}`) }));
  expect(
    problemsFoundBy(untranslated, [question, aQuestion('single-choice', 'how', { choices })], {
      intro: same('Two short questions'),
    }),
  ).toEqual([
    ['untranslated', undefined],
    ['untranslated', 'why'],
    ['untranslated', 'how'],
    ['untranslated', 'how'],
  ]);
});

it('finds every place with words in one language only, however deep', () => {
  const draft = {
    title: { en: 'Your visit' },
    intro: { en: 'Two minutes', vi: '  ' },
    thanks: { en: null, vi: 'Xin cảm ơn' },
    questions: [
      { key: 'a', wording: { en: 'Good?', vi: 'Tốt không?' }, choices: [{ wording: { vi: 'Có' } }] },
      null,
      'nonsense',
    ],
  };
  expect(missingTranslations(draft)).toEqual([
    { path: ['title'], missing: 'vi', other: 'Your visit' },
    { path: ['intro'], missing: 'vi', other: 'Two minutes' },
    { path: ['thanks'], missing: 'en', other: 'Xin cảm ơn' },
    { path: ['questions', 0, 'choices', 0, 'wording'], missing: 'en', other: 'Có' },
  ]);
});

it('leaves to the shape what has words in neither language', () => {
  expect(missingTranslations({ title: { en: '', vi: '' }, intro: {}, thanks: 5 })).toEqual([]);
  expect(missingTranslations(undefined)).toEqual([]);
});
