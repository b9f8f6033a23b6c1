import { expect, it } from 'vitest';
import { pagesOf, pagesWithQuestions, questionsOnPage } from '#shared/domain/survey/pages.ts';
import { shownQuestions } from '#shared/domain/survey/shown-questions.ts';
import { forAcceptedAnswers } from '#test/support/any-filled-form.ts';
import { all, answered, aQuestion, atLeast, atMost, RECOMMEND, said } from '#test/support/questions.ts';

const startsPage = true;

it('begins a page at each question that says so, and never an empty one', () => {
  const questions = [
    aQuestion('nps', 'a', { startsPage }),
    aQuestion('text', 'b'),
    aQuestion('text', 'c', { startsPage }),
    aQuestion('text', 'd', { startsPage }),
  ];
  expect(pagesOf({ questions }).map((page) => page.map(({ key }) => key))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
  expect(pagesOf({ questions: [] })).toEqual([]);
});

it('skips pages on which these answers leave nothing to ask', () => {
  const questions = [
    RECOMMEND,
    aQuestion('text', 'sorry', { startsPage, showIf: all(atMost('recommend', 6)) }),
    aQuestion('text', 'end', { startsPage }),
  ];
  expect(pagesWithQuestions({ questions }, { recommend: 3 })).toEqual([0, 1, 2]);
  expect(pagesWithQuestions({ questions }, { recommend: 9 })).toEqual([0, 2]);
});

it('settles conditions on other pages, and leaves those on its own open', () => {
  const questions = [
    RECOMMEND,
    aQuestion('number', 'visits'),
    aQuestion('yes-no', 'again', { startsPage }),
    aQuestion('text', 'why', { showIf: all(atMost('recommend', 6), answered('again')) }),
    aQuestion('text', 'often', {
      showIf: all(atLeast('visits', 3)),
      variants: [
        { when: all(atLeast('recommend', 9)), wording: said('So often!') },
        { when: all(answered('again')), wording: said('Again?') },
      ],
    }),
    aQuestion('text', 'never', { showIf: all(atMost('visits', 0)) }),
  ];
  const second = questionsOnPage({ questions }, 1, { recommend: 3, visits: 5 });
  expect(second.map(({ key, showIf }) => [key, showIf])).toEqual([
    ['again', undefined],
    ['why', all(answered('again'))],
    ['often', undefined],
  ]);
  expect(second[2]?.variants).toEqual([{ when: all(answered('again')), wording: said('Again?') }]);
  const happy = questionsOnPage({ questions }, 1, { recommend: 10 });
  expect(happy.map(({ key }) => key)).toEqual(['again']);
  expect(questionsOnPage({ questions }, 2, {})).toEqual([]);
});

it('takes no answer of a hidden question for one of another page', () => {
  const questions = [
    RECOMMEND,
    aQuestion('yes-no', 'hidden', { showIf: all(atMost('recommend', 6)) }),
    aQuestion('text', 'after', { startsPage, showIf: all(answered('hidden')) }),
  ];
  expect(questionsOnPage({ questions }, 1, { recommend: 9, hidden: 'yes' })).toEqual([]);
});

it('shows on its pages, one by one, exactly what the whole survey shows', () => {
  forAcceptedAnswers(300, (survey, answers) => {
    const whole = shownQuestions(survey, answers).map(({ key }) => key);
    const paged = pagesOf(survey).flatMap((_, page) => {
      const questions = questionsOnPage(survey, page, answers);
      return shownQuestions({ questions }, answers).map(({ key }) => key);
    });
    expect(paged).toEqual(whole);
  });
});
