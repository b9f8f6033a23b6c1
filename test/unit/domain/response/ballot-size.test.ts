import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ballotSizeInBytes } from '#shared/domain/response/ballot-size.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { type Item, itemsOf } from '#shared/domain/survey/items.ts';
import { possibleAnswers } from '#shared/domain/survey/possible-answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { anySurvey, fieldsFor } from '#test/support/any-survey.ts';

const LONGEST_UNIT_ID = 'u'.repeat(40);

it('is a whole number of kilobytes, and a handful for the pulse', () => {
  expect(ballotSizeInBytes(SURVEY_TEMPLATES['employee-pulse'].surveys.employee)).toBe(3 * 1024);
});

it('has room for the longest ballot of any survey', () => {
  const ends = fc.constantFrom('𠮷', '"', '\\', 'ế', 'a\n');
  fc.assert(
    fc.property(anySurvey, ends, ({ questions: conditional }, letter) => {
      const questions = conditional.map(
        ({ showIf: _, ...question }) => ({ ...question, other: false }) as Question,
      );
      const fields = new URLSearchParams();
      for (const item of itemsOf({ questions })) {
        if (item.kind === 'ranking')
          for (const [name, place] of fieldsFor(item, () => 1)) fields.append(name, place);
        for (const value of longestOf(item, letter)) fields.append(item.key, value);
      }
      const { answers, errors } = parseAnswers({ questions }, fields);
      expect(errors).toEqual([]);
      const ballot = { waveId: 'w'.repeat(20), unitId: LONGEST_UNIT_ID, language: 'vi', answers };
      expect(Buffer.byteLength(JSON.stringify(ballot))).toBeLessThanOrEqual(ballotSizeInBytes({ questions }));
    }),
  );
});

function longestOf(question: Item, letter: string): string[] {
  if (question.kind === 'text') return [letter.repeat(question.maxLength).slice(0, question.maxLength)];
  if (question.kind === 'number') return [String(question.max)];
  if (question.kind === 'date') return [question.latest];
  if (question.kind === 'consent') return ['yes'];
  const possible = (possibleAnswers(question) ?? []).map(String);
  if ('notApplicable' in question && question.notApplicable) return ['does-not-apply'];
  return question.kind === 'multiple-choice' ? possible : possible.slice(-1);
}
