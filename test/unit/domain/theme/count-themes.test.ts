import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeCounter } from '#shared/domain/theme/count-themes.ts';
import { lexiconWith, noChanges } from '#shared/domain/theme/lexicon-changes.ts';
import { publishedThemes } from '#shared/domain/theme/published-themes.ts';

const customers = lexiconWith(noChanges('program'), 'customer');
const employees = lexiconWith(noChanges('program'), 'employee');

describe('themes', () => {
  it('count people, not words', () => {
    const counter = themeCounter(customers);
    const vi = (text: string) => ({ text, language: 'vi' as const });
    expect(counter.add([vi('Nhân viên nhiệt tình. Nhân viên tốt!'), vi('nhân viên lịch sự')])).toEqual([
      'attitude',
    ]);
    counter.add([vi('Nhân viên nhiệt tình nhưng lễ tân thô lỗ, giá đắt')]);
    counter.add([vi('Bình thường')]);
    expect(counter.counts()).toEqual([
      { themeId: 'attitude', people: 2, favourable: 2, unfavourable: 1 },
      { themeId: 'price', people: 1, favourable: 0, unfavourable: 1 },
    ]);
  });
});

describe('themes of employees', () => {
  const people = (count: number, text: string) => Array.from({ length: count }, () => text);

  it('are shown from five people on, without any opinion', () => {
    const comments = [
      ...people(5, 'Lương thấp'),
      ...people(4, 'Máy tính cũ'),
      ...people(6, 'Đồng nghiệp vui'),
    ];
    expect(publishedThemes(comments, employees)).toEqual([
      { themeId: 'colleagues', people: 6 },
      { themeId: 'pay', people: 5 },
    ]);
  });

  it('never tell fewer than five people from the others, whatever is written', () => {
    const sentences = fc.constantFrom(
      'Lương thấp',
      'Máy tính cũ',
      'Sếp tốt, lương thấp',
      'Too many meetings',
      'Ok',
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 30 }), (comments) => {
        for (const { people, ...rest } of publishedThemes(comments, employees)) {
          const others = comments.length - people;
          expect(people >= 5 && (others === 0 || others >= 5)).toBe(true);
          expect(Object.keys(rest)).toEqual(['themeId']);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are withheld where they would point at the few who wrote of something else', () => {
    expect(publishedThemes([...people(11, 'Lương thấp'), ...people(4, 'Vui')], employees)).toEqual([]);
    expect(publishedThemes(people(11, 'Low pay'), employees)).toEqual([{ themeId: 'pay', people: 11 }]);
  });
});
