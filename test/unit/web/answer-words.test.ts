import { expect, it } from 'vitest';
import { answersText } from '#functions/console-web/pages/answer-words.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Answer } from '#shared/domain/response/answers.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { aSurvey } from '#test/support/builders.ts';
import { countAll } from '#test/support/paired-company.ts';
import { aQuestion, RECOMMEND } from '#test/support/questions.ts';

/** What stands in the table of questions where people gave these answers, with plain spaces. */
function wordsFor(question: Question, answers: readonly Answer[], language: Language = 'en'): string {
  const [item] = itemsIn(question);
  if (!item) throw new RangeError('no item');
  const survey = aSurvey({ questions: [RECOMMEND, question] });
  const counted = countAll(
    survey,
    answers.map((answer) => ({ [question.key]: answer })),
  );
  const reader = {
    language,
    phrases: CONSOLE_PHRASES[language],
    timeZone: 'UTC',
    now: new Date(0),
    path: '/',
  };
  return answersText(reader, item, counted.histograms[item.key] ?? {}, answers.length)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '');
}

it('names the most frequent choices first, and what is behind “other”', () => {
  const how = aQuestion('multiple-choice', 'how', { other: true });
  const given = [['service', 'other'], ['service'], ['service', 'price'], ['other']];
  expect(wordsFor(how, given)).toBe('service: 75% · Something else: 50% · price: 25%');
});

it('says what stands in first place, as a share of the people', () => {
  const order = aQuestion('ranking', 'order');
  const given = [
    ['price', 'service', 'place'],
    ['price', 'place', 'service'],
    ['place', 'price', 'service'],
    ['price', 'service', 'place'],
  ];
  expect(wordsFor(order, given)).toBe('In first place – price: 75% · place: 25%');
  expect(wordsFor(order, given, 'vi')).toBe('Xếp thứ nhất – price (vi): 75% · place (vi): 25%');
});

it('keeps bands of numbers in their order, with the unit once', () => {
  const minutes = aQuestion('number', 'wait', { max: 60, unit: { en: 'minutes', vi: 'phút' } });
  expect(wordsFor(minutes, [59, 58, 55, 3])).toBe('0–5: 25% · 54–60: 75% (minutes)');
  expect(wordsFor(minutes, [59, 58, 55, 3], 'vi')).toBe('0–5: 25% · 54–60: 75% (phút)');
  expect(wordsFor(aQuestion('number', 'visits', { min: 1, max: 5 }), [4, 4, 1, 1])).toBe('1: 50% · 4: 50%');
  const weight = aQuestion('number', 'weight', { max: 3, decimals: 1 });
  expect(wordsFor(weight, [0.1, 2.9], 'vi')).toBe('0–0,2: 50% · 2,7–3: 50%');
});

it('keeps months in their order', () => {
  const day = aQuestion('date', 'day', { earliest: '2025-11-01', latest: '2026-02-01' });
  const given = ['2026-02-01', '2026-02-01', '2026-02-01', '2025-12-24'];
  expect(wordsFor(day, given)).toBe('December 2025: 25% · February 2026: 75%');
  expect(wordsFor(day, given, 'vi')).toBe('tháng 12/2025: 25% · tháng 2/2026: 75%');
});

it('says how many agreed, and how many answered yes', () => {
  expect(wordsFor(aQuestion('consent', 'may'), ['yes', 'no', 'no', 'no'])).toBe('25% agreed');
  expect(wordsFor(aQuestion('consent', 'may'), ['no'], 'vi')).toBe('0% đồng ý');
  expect(wordsFor(aQuestion('yes-no', 'sure'), ['no', 'no', 'no', 'yes'])).toBe('No: 75% · Yes: 25%');
});
