import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveQuestion, withoutQuestion } from '#shared/domain/survey/arrange-questions.ts';
import { freeKey } from '#shared/domain/survey/free-key.ts';
import { pagesOf } from '#shared/domain/survey/pages.ts';
import { previewedSurvey } from '#shared/domain/survey/previewed-survey.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { questionChanges } from '#shared/domain/survey/question-changes.ts';
import { applyEdit } from '#shared/domain/survey/survey-edit.ts';
import { UnfinishedSurvey, withOtherLanguage } from '#shared/domain/survey/survey-in-work.ts';
import { aSurvey } from '#test/support/builders.ts';
import { all, aQuestion, atMost, oneOf, said } from '#test/support/questions.ts';

/** `ab|cd`: two pages of two questions. */
function questionsOf(pages: string): Question[] {
  return pages
    .split('|')
    .flatMap((page, number) =>
      [...page].map((key, index) =>
        aQuestion('yes-no', key, number > 0 && index === 0 ? { startsPage: true } : {}),
      ),
    );
}
const written = (questions: readonly Question[]) =>
  pagesOf({ questions: [...questions] })
    .map((page) => page.map(({ key }) => key).join(''))
    .join('|');

it.each([
  ['ab|cd', 'b', 'up', 'ba|cd'],
  ['ab|cd', 'c', 'up', 'abc|d'],
  ['ab|cd', 'b', 'down', 'a|bcd'],
  ['ab|c|d', 'c', 'down', 'ab|cd'],
  ['ab|cd', 'a', 'up', 'ab|cd'],
  ['ab|cd', 'd', 'down', 'ab|cd'],
  ['ab|cd', 'a', { after: 'd' }, 'b|cda'],
  ['abc|d', 'a', { before: 'c' }, 'bac|d'],
  ['abc|d', 'c', { after: 'a' }, 'acb|d'],
  ['ab|cd', 'd', { before: 'a' }, 'dab|c'],
  ['ab|cd', 'a', { before: 'gone' }, 'ab|cd'],
] as const)('moves in %s the question %s %o and gets %s', (before, key, to, after) => {
  expect(written(moveQuestion(questionsOf(before), key, to))).toBe(after);
});

it('never loses a question by moving it', () => {
  const keys = fc.shuffledSubarray([...'abcdef'], { minLength: 2 });
  fc.assert(
    fc.property(keys, fc.nat(), fc.constantFrom('up', 'down'), (order, pick, to) => {
      const questions = order.map((key, index) =>
        aQuestion('yes-no', key, index > 0 && key < 'c' ? { startsPage: true } : {}),
      );
      const key = order[pick % order.length] ?? '';
      const moved = moveQuestion(questions, key, to);
      expect(moved.map((question) => question.key).sort()).toEqual([...order].sort());
    }),
    { numRuns: 50 },
  );
});

it('lets the next question begin a page when the one that began it goes', () => {
  expect(written(withoutQuestion(questionsOf('ab|cd'), 'c'))).toBe('ab|d');
  expect(written(withoutQuestion(questionsOf('ab|c'), 'c'))).toBe('ab');
});

it('names something new by its first words, and never by a name that was used before', () => {
  const wording = { en: 'How likely are you to recommend us?', vi: 'Quý khách có giới thiệu không?' };
  expect(freeKey(wording, new Set(), 'question')).toBe('how_likely_are_you');
  expect(freeKey(wording, new Set(['how_likely_are_you']), 'question')).toBe('how_likely_are_you_2');
  expect(freeKey({ vi: 'Đặt hàng nhanh' }, new Set(), 'question')).toBe('dat_hang_nhanh');
  expect(freeKey({ en: '100 %?' }, new Set(), 'question')).toBe('question');
});

it('follows a question that asks something else now with all that looked at it', () => {
  const survey = aSurvey({
    headline: 'score',
    questions: [
      aQuestion('nps', 'score'),
      aQuestion('text', 'why', {
        showIf: all(atMost('score', 6)),
        variants: [{ when: all(atMost('score', 3)), wording: said('x') }],
      }),
    ],
  });
  const changed = applyEdit(survey, {
    kind: 'change-question',
    key: 'score',
    question: aQuestion('nps', 'other_score'),
  });
  expect(changed).toMatchObject({
    headline: 'other_score',
    questions: [
      { key: 'other_score' },
      { showIf: all(atMost('other_score', 6)), variants: [{ when: all(atMost('other_score', 3)) }] },
    ],
  });
});

it('says for each question what its change means, the most serious first', () => {
  const before = aSurvey({
    questions: [
      aQuestion('nps', 'score'),
      aQuestion('rating', 'food'),
      aQuestion('single-choice', 'place'),
      aQuestion('text', 'why', { showIf: all(atMost('score', 6)) }),
      aQuestion('rating', 'service'),
    ],
  });
  const after = aSurvey({
    questions: [
      aQuestion('nps', 'score', { wording: said('Put better') }),
      aQuestion('effort', 'food'),
      aQuestion('single-choice', 'place', {
        choices: [
          { key: 'here', wording: said('here') },
          { key: 'there', wording: said('there') },
        ],
      }),
      aQuestion('text', 'why', { showIf: all(atMost('score', 8)) }),
      aQuestion('yes-no', 'again'),
    ],
  });
  expect(questionChanges(before, after).map(({ kind, key }) => [kind, key])).toEqual([
    ['removed', 'service'],
    ['rescaled', 'food'],
    ['reworded', 'score'],
    ['other-choices', 'place'],
    ['asked-of-others', 'why'],
    ['added', 'again'],
  ]);
  expect(questionChanges(before, before)).toEqual([]);
});

it('keeps a survey whose words are still missing, but not one that could not be shown', () => {
  const draft = aSurvey({ questions: [aQuestion('nps', 'recommend', { wording: { en: '', vi: 'Điểm?' } })] });
  expect(UnfinishedSurvey.safeParse(draft).success).toBe(true);
  expect(withOtherLanguage(draft).questions[0]?.wording).toEqual({ en: 'Điểm?', vi: 'Điểm?' });
  const broken = aSurvey({ questions: [aQuestion('single-choice', 'place', { choices: [] })] });
  expect(UnfinishedSurvey.safeParse(broken).success).toBe(false);
});

it('shows an author what depends on another page or on the person', () => {
  const survey = aSurvey({
    questions: [
      aQuestion('yes-no', 'visited'),
      aQuestion('text', 'here', { showIf: all(oneOf('visited', 'yes')) }),
      aQuestion('text', 'later', { showIf: all(oneOf('visited', 'yes')), startsPage: true }),
      aQuestion('text', 'gold', { showIf: all({ attribute: 'tier', operator: 'one-of', values: ['gold'] }) }),
    ],
  });
  expect(previewedSurvey(survey).questions.map(({ showIf }) => showIf)).toEqual([
    undefined,
    all(oneOf('visited', 'yes')),
    undefined,
    undefined,
  ]);
});
