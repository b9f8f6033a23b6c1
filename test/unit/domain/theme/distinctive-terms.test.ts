import { describe, expect, it } from 'vitest';
import { keyness } from '#shared/domain/metric/keyness.ts';
import { type Standing, termCounter } from '#shared/domain/theme/distinctive-terms.ts';
import { standingOf } from '#shared/domain/theme/standing.ts';

function count(counter: ReturnType<typeof termCounter>, standing: Standing, people: number, text: string) {
  for (let person = 0; person < people; person++) counter.add(standing, [{ text, language: 'vi' }]);
}

describe('distinctive terms', () => {
  it('are those that one group writes more often, by log-odds', () => {
    const counter = termCounter();
    count(counter, 'promoter', 20, 'Món ăn ngon');
    count(counter, 'promoter', 5, 'Nhân viên nhiệt tình');
    count(counter, 'detractor', 15, 'Nhân viên cáu gắt');
    const terms = counter.distinctive();
    expect(terms.map(({ term, typicalOf }) => [term, typicalOf])).toEqual([
      ['món ăn ngon', 'promoter'],
      ['nhân viên cáu', 'detractor'],
      ['viên cáu gắt', 'detractor'],
    ]);
    // Of three syllables there are: 20 of promoters' first term, 5 each of two others; 15 each of detractors' two.
    const expected = keyness(
      { 'món ăn ngon': 20, 'nhân viên nhiệt': 5, 'viên nhiệt tình': 5 },
      { 'nhân viên cáu': 15, 'viên cáu gắt': 15 },
    );
    expect(terms[0]).toEqual({
      term: 'món ăn ngon',
      typicalOf: 'promoter',
      people: 20,
      peopleOfOthers: 0,
      z: expected['món ăn ngon']?.z,
    });
  });

  it('need five people of the group, and one person counts once', () => {
    const counter = termCounter();
    count(counter, 'promoter', 4, 'sân vườn');
    counter.add('promoter', [{ text: 'lãng mạn, lãng mạn! Lãng mạn. lãng mạn; lãng mạn', language: 'vi' }]);
    count(counter, 'detractor', 40, 'khác hẳn');
    expect(counter.distinctive().filter(({ typicalOf }) => typicalOf === 'promoter')).toEqual([]);
  });

  it('need a difference that chance does not explain', () => {
    const counter = termCounter();
    for (const standing of ['promoter', 'detractor'] as const) count(counter, standing, 30, 'tầng thượng');
    expect(counter.distinctive()).toEqual([]);
  });

  it('are compared inside their language', () => {
    const counter = termCounter();
    for (let person = 0; person < 20; person++) {
      counter.add('promoter', [{ text: 'The coffee and the cake', language: 'en' }]);
    }
    count(counter, 'detractor', 20, 'cà phê');
    expect(counter.distinctive()).toEqual([]);
  });

  it('stay right for frequent terms when rare ones no longer fit', () => {
    const [all, few] = [termCounter(), termCounter(60)];
    for (let person = 0; person < 300; person++) {
      for (const counter of [all, few]) {
        counter.add(person % 2 ? 'promoter' : 'detractor', [
          { text: `${person % 2 ? 'tuyệt' : 'tệ'} constructor x${person}ab`, language: 'vi' },
        ]);
      }
    }
    const main = (counter: typeof all) =>
      counter.distinctive().filter(({ term }) => ['tuyệt constructor', 'tệ constructor'].includes(term));
    expect(main(few)).toHaveLength(2);
    expect(main(few).map(({ term, people }) => [term, people])).toEqual(
      main(all).map(({ term, people }) => [term, people]),
    );
  });
});

describe('who is set against whom', () => {
  it.each([
    ['nps', 9, 'promoter'],
    ['nps', 8, undefined],
    ['nps', 6, 'detractor'],
    ['rating', 5, 'promoter'],
    ['rating', 3, undefined],
    ['rating', 1, 'detractor'],
    ['effort', 7, 'promoter'],
    ['yes-no', 1, undefined],
    ['nps', 'ten', undefined],
  ] as const)('is decided on the scale of the headline: %s %s', (kind, score, standing) => {
    expect(standingOf(kind, score)).toBe(standing);
  });
});
