import type { Localized } from '../localized.ts';
import { possibleAnswers } from '../survey/possible-answers.ts';
import type { Question } from '../survey/question.ts';
import { isRated, scaleOf } from '../survey/scale.ts';
import type { Answer } from './answers.ts';
import { lengthInCharacters, normaliseText } from './normalise-text.ts';

/** An answer, or what is wrong with it, or neither where nothing was given. */
export interface ReadAnswer {
  readonly answer?: Answer;
  /** Says what to do. */
  readonly error?: Localized;
}

/** Reads the posted values of one question. Empty values count as not given. */
export function readAnswer(question: Question, posted: readonly string[]): ReadAnswer {
  if (question.kind === 'text') return readText(question, posted);
  const given = [...new Set(posted.filter((value) => value !== ''))];
  const values = given.map((value) => possibleAnswers(question)?.find((known) => String(known) === value));
  const known = values.filter((value) => value !== undefined);
  if (known.length < given.length) return { error: notOffered(question) };
  if (question.kind === 'multiple-choice') return readChoices(question, known);
  if (known.length > 1) return { error: chooseOne };
  const [answer] = known;
  return answer === undefined ? nothing(question) : { answer };
}

/** What to do about a required question without an answer. */
function missingAnswer(question: Question): Localized {
  if (isRated(question)) {
    const { min, max } = scaleOf(question.kind) ?? { min: 0, max: 0 };
    return {
      en: `Please choose a score from ${min} to ${max}.`,
      vi: `Xin vui lòng chọn một điểm từ ${min} đến ${max}.`,
    };
  }
  if (question.kind === 'text') {
    return { en: 'Please write a few words.', vi: 'Xin vui lòng viết vài lời.' };
  }
  if (question.kind === 'multiple-choice') {
    return { en: 'Please choose at least one answer.', vi: 'Xin vui lòng chọn ít nhất một câu trả lời.' };
  }
  return chooseOne;
}

const chooseOne: Localized = { en: 'Please choose one answer.', vi: 'Xin vui lòng chọn một câu trả lời.' };

function nothing(question: Question): ReadAnswer {
  return question.required ? { error: missingAnswer(question) } : {};
}

function notOffered(question: Question): Localized {
  if (isRated(question)) return missingAnswer(question);
  return {
    en: 'Please choose from the answers shown.',
    vi: 'Xin vui lòng chọn trong các câu trả lời được đưa ra.',
  };
}

/** Several choices are kept in the order of the survey, so that equal answers look equal. */
function readChoices(question: Question, given: readonly (string | number)[]): ReadAnswer {
  if (given.length === 0) return nothing(question);
  const inOrder = (possibleAnswers(question) ?? []).filter((value) => given.includes(value));
  return { answer: inOrder.map(String) };
}

function readText(question: Extract<Question, { kind: 'text' }>, posted: readonly string[]): ReadAnswer {
  const text = normaliseText(posted.join('\n'));
  const tooMany = lengthInCharacters(text) - question.maxLength;
  if (tooMany > 0) {
    return {
      error: {
        en: `Please shorten this by ${tooMany} ${tooMany === 1 ? 'character' : 'characters'}.`,
        vi: `Xin vui lòng viết ngắn lại, bớt ${tooMany} ký tự.`,
      },
    };
  }
  return text === '' ? nothing(question) : { answer: text };
}
