import type { Localized } from '../localized.ts';
import type { Item } from '../survey/items.ts';
import { OTHER, otherKey, possibleAnswers } from '../survey/possible-answers.ts';
import type { QuestionOf } from '../survey/question.ts';
import { isRated } from '../survey/scale.ts';
import type { Answers } from './answers.ts';
import { chooseOne, fromTheAnswersShown, missingAnswer } from './missing-answer.ts';
import { NOT_APPLICABLE } from './not-applicable.ts';
import type { PostedFields } from './posted-fields.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readRanking } from './read-ranking.ts';
import type { ReadAnswer } from './read-result.ts';
import { readText } from './read-text.ts';

/** What somebody may write behind "other", in characters. */
export const LONGEST_OTHER = 200;

/** Reads the posted values of one question. Empty values count as not given. */
export function readAnswer(question: Item, form: PostedFields): ReadAnswer {
  const given = [...new Set(form.getAll(question.key).filter((value) => value !== ''))];
  if ('notApplicable' in question && question.notApplicable && given.includes(NOT_APPLICABLE)) {
    return given.length === 1 ? { answer: NOT_APPLICABLE } : { error: eitherOr };
  }
  switch (question.kind) {
    case 'text':
      return orMissing(question, readText(form.getAll(question.key).join('\n'), question.maxLength));
    case 'number':
      return orMissing(question, readNumber(question, given));
    case 'date':
      return orMissing(question, readDate(question, given));
    case 'ranking':
      return orMissing(question, readRanking(question, form));
    case 'consent':
      return readConsent(question, given);
    default:
      return orMissing(question, readChosen(question, given));
  }
}

/** The text behind "other", where that was chosen and something was written. */
export function readOther(question: Item, answers: Answers, form: PostedFields): ReadAnswer {
  const chosen = Object.hasOwn(answers, question.key) && [answers[question.key]].flat().includes(OTHER);
  if (!('other' in question) || !question.other || !chosen) return {};
  return readText(form.getAll(otherKey(question)).join('\n'), LONGEST_OTHER);
}

const eitherOr: Localized = {
  en: 'Please choose either “does not apply” or an answer.',
  vi: 'Xin vui lòng chọn “không áp dụng” hoặc một câu trả lời.',
};

function orMissing(question: Item, read: ReadAnswer): ReadAnswer {
  const isMissing = read.answer === undefined && read.error === undefined && question.required;
  return isMissing ? { error: missingAnswer(question) } : read;
}

function readChosen(question: Item, given: readonly string[]): ReadAnswer {
  const possible = possibleAnswers(question) ?? [];
  const known = possible.filter((value) => given.includes(String(value)));
  if (known.length < given.length) {
    return { error: isRated(question) ? missingAnswer(question) : fromTheAnswersShown };
  }
  // Several choices are kept in the order of the survey, so that equal answers look equal.
  if (question.kind === 'multiple-choice') return known.length > 0 ? { answer: known.map(String) } : {};
  if (known.length > 1) return { error: chooseOne };
  const [answer] = known;
  return answer === undefined ? {} : { answer };
}

/** An empty box is a "no": nobody has agreed who did not say so. */
function readConsent(question: QuestionOf<'consent'>, given: readonly string[]): ReadAnswer {
  if (given.some((value) => value !== 'yes' && value !== 'no')) return { error: fromTheAnswersShown };
  if (given.includes('yes')) return { answer: 'yes' };
  return question.required ? { error: missingAnswer(question) } : { answer: 'no' };
}
