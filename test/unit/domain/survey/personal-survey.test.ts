import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeClause, Condition } from '#shared/domain/survey/condition.ts';
import { placeholdersIn, wordingsIn } from '#shared/domain/survey/fill-in.ts';
import { pagesOf } from '#shared/domain/survey/pages.ts';
import { type AskedPerson, isPersonal, personalSurvey } from '#shared/domain/survey/personal-survey.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { askedPerson } from '#shared/domain/wave/asked-person.ts';
import { usualWords } from '#shared/locale/survey/usual-words.ts';
import { anySurvey } from '#test/support/any-survey.ts';
import { aSurvey } from '#test/support/builders.ts';
import { all, aQuestion, atMost, RECOMMEND, said } from '#test/support/questions.ts';

const USUAL = usualWords('customer');
const NOBODY: AskedPerson = { attributes: {}, words: {} };
const someone = (attributes: AskedPerson['attributes']): AskedPerson => ({ attributes, words: {} });
const is = (attribute: string, ...values: string[]): AttributeClause => ({
  attribute,
  operator: 'one-of',
  values,
});
const known = (attribute: string): AttributeClause => ({ attribute, operator: 'known' });
const surveyOf = (...questions: Question[]) => aSurvey({ questions: [RECOMMEND, ...questions] });
const keysFor = (person: AskedPerson, ...questions: Question[]) =>
  personalSurvey(surveyOf(...questions), person, USUAL)
    .questions.map(({ key }) => key)
    .slice(1);
const yesNo = (key: string, showIf: Condition) => aQuestion('yes-no', key, { showIf });

describe('placeholders', () => {
  const wording = {
    en: 'Dear {name}, how was {product} ({order|your last order})?',
    vi: 'Thưa {name}, {product} ({order|đơn gần nhất}) thế nào ạ?',
  };
  const survey = surveyOf(
    aQuestion('matrix', 'visit', { wording, help: wording, rows: [{ key: 'r', wording }] }),
    aQuestion('single-choice', 'how', {
      choices: ['a', 'b'].map((key) => ({ key, wording })),
      variants: [{ when: all(atMost('recommend', 6)), wording }],
    }),
  );
  const framed = {
    ...survey,
    title: wording,
    intro: wording,
    thanks: wording,
    next: wording,
    thanksVariants: [{ when: all(atMost('recommend', 6)), wording }],
  };

  it('are never shown, wherever they stand', () => {
    for (const words of [{}, { name: 'Lan' }, { name: '', product: ' ', order: 'A-17' }]) {
      const seen = personalSurvey(framed, { attributes: {}, words }, USUAL);
      expect(wordingsIn(seen).flatMap(({ en, vi }) => placeholdersIn(en + vi))).toEqual([]);
      expect(JSON.stringify(wordingsIn(seen))).not.toMatch(/[{}|]\w/);
    }
  });

  it('say the usual words of each language where nothing is known', () => {
    const { title } = personalSurvey(framed, NOBODY, USUAL);
    expect(title).toEqual({
      en: 'Dear dear customer, how was our product (your last order)?',
      vi: 'Thưa Quý khách, sản phẩm (đơn gần nhất) thế nào ạ?',
    });
  });

  it('are filled in with whatever somebody is called, and not a second time', () => {
    const hostile = ['{name}', '{product|x}', '{order', '}', '$&', '<b>Lan</b>', '__proto__'];
    for (const name of hostile) {
      const words = { name, product: 'SECRET', order: '17' };
      const { title } = personalSurvey(framed, { attributes: {}, words }, USUAL);
      expect(title.en).toBe(`Dear ${name}, how was SECRET (17)?`);
    }
  });

  it('of the templates have words for people of whom nothing is known', () => {
    for (const { surveys } of Object.values(SURVEY_TEMPLATES)) {
      for (const draft of Object.values(surveys)) {
        const seen = wordingsIn(personalSurvey(draft, NOBODY, usualWords(draft.side)));
        expect(seen.filter(({ en, vi }) => /[{}…]/.test(en + vi))).toEqual([]);
      }
    }
  });
});

describe('conditions on attributes', () => {
  it('show a question to those they are meant for', () => {
    const forGold = yesNo('gold', all(is('tier', 'gold', 'platinum')));
    const withOrder = yesNo('ordered', all(known('order')));
    expect(keysFor(someone({ tier: 'gold' }), forGold, withOrder)).toEqual(['gold']);
    expect(keysFor(someone({ tier: 'silver', order: 'A-17' }), forGold, withOrder)).toEqual(['ordered']);
    expect(keysFor(NOBODY, forGold, withOrder)).toEqual([]);
    expect(keysFor(someone({ order: '' }), withOrder)).toEqual([]);
  });

  it('know nothing of inherited properties', () => {
    expect(keysFor(NOBODY, yesNo('odd', all(known('constructor'))))).toEqual([]);
  });

  it('hold for a unit and for everything below it', () => {
    const tree = unitTreeOf([
      { unitId: 'north', name: 'North' },
      { unitId: 'hanoi', name: 'Hà Nội', parentId: 'north' },
      { unitId: 'south', name: 'South' },
    ]);
    const inNorth = yesNo('north', all(is('unit', 'north')));
    const inHanoi = yesNo('hanoi', all(is('unit', 'hanoi')));
    const asked = (unitId: string) => keysFor(askedPerson({ unitId }, tree), inNorth, inHanoi);
    expect(asked('hanoi')).toEqual(['north', 'hanoi']);
    expect(asked('north')).toEqual(['north']);
    expect(asked('south')).toEqual([]);
  });

  it('leave open what depends on answers, and only that', () => {
    const mixed = yesNo('mixed', all(is('tier', 'gold'), atMost('recommend', 6)));
    const either = yesNo('either', { any: [is('tier', 'gold'), atMost('recommend', 6)] });
    const [, first, second] = personalSurvey(
      surveyOf(mixed, either),
      someone({ tier: 'gold' }),
      USUAL,
    ).questions;
    expect(first?.showIf).toEqual(all(atMost('recommend', 6)));
    expect(second?.showIf).toBeUndefined();
    const [, other] = personalSurvey(surveyOf(mixed, either), NOBODY, USUAL).questions;
    expect(other?.key).toBe('either');
    expect(other?.showIf).toEqual({ any: [atMost('recommend', 6)] });
  });

  it('choose wordings and words of thanks', () => {
    const variants = [
      { when: all(is('tier', 'gold')), wording: said('gold') },
      { when: all(atMost('recommend', 6)), wording: said('low') },
    ];
    const survey = { ...surveyOf(aQuestion('text', 'why', { variants })), thanksVariants: variants };
    const gold = personalSurvey(survey, someone({ tier: 'gold' }), USUAL);
    expect(gold.thanksVariants?.map(({ wording }) => wording.en)).toEqual(['gold']);
    const others = personalSurvey(survey, NOBODY, USUAL);
    expect(others.thanksVariants?.map(({ wording }) => wording.en)).toEqual(['low']);
    expect(others.questions[1]?.variants?.map(({ wording }) => wording.en)).toEqual(['low']);
  });
});

describe('pages', () => {
  const gold = { showIf: all(is('tier', 'gold')) };
  const a = aQuestion('yes-no', 'a', { startsPage: true, ...gold });
  const b = aQuestion('yes-no', 'b');
  const c = aQuestion('yes-no', 'c', { startsPage: true, ...gold });
  const pagesFor = (person: AskedPerson, ...questions: Question[]) =>
    pagesOf(personalSurvey(surveyOf(...questions), person, USUAL)).map((page) => page.map(({ key }) => key));

  it('still begin where the question that began them is gone', () => {
    expect(pagesFor(someone({ tier: 'gold' }), a, b, c)).toEqual([['recommend'], ['a', 'b'], ['c']]);
    expect(pagesFor(NOBODY, a, b, c)).toEqual([['recommend'], ['b']]);
  });

  it('that are empty for somebody are gone', () => {
    const d = aQuestion('yes-no', 'd');
    expect(pagesFor(NOBODY, a, c, d)).toEqual([['recommend'], ['d']]);
  });

  it('keep every two questions of different pages apart, for anybody', () => {
    const people = [NOBODY, someone({ tier: 'gold' }), someone({ tier: 'silver', order: 'A-17' })];
    fc.assert(
      fc.property(anySurvey, fc.constantFrom(...people), (survey, person) => {
        const pageOf = new Map(
          pagesOf(survey).flatMap((page, index) => page.map(({ key }) => [key, index] as const)),
        );
        const seen = pagesOf(personalSurvey(survey, person, USUAL)).map((page) =>
          page.map(({ key }) => pageOf.get(key)),
        );
        expect(seen.every((page) => new Set(page).size === 1)).toBe(true);
        expect(new Set(seen.map(([page]) => page)).size).toBe(seen.length);
      }),
    );
  });
});

it('leaves a survey that reads the same for everybody as it is', () => {
  const survey = surveyOf(yesNo('low', all(atMost('recommend', 6))));
  expect(isPersonal(survey)).toBe(false);
  expect(personalSurvey(survey, someone({ tier: 'gold' }), USUAL)).toBe(survey);
});
