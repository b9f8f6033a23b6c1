import type { Localized } from '../localized.ts';
import type { QuestionOf } from '../survey/question.ts';
import type { ReadAnswer } from './read-result.ts';

type NumberQuestion = QuestionOf<'number'>;

/** A number as people write it: `1,5` and `1.5` are the same, spaces between groups of digits do not matter. */
export function readNumber(question: NumberQuestion, given: readonly string[]): ReadAnswer {
  const [typed] = given;
  if (typed === undefined || typed.trim() === '') return {};
  const plain = typed.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  const isNumber = given.length === 1 && /^-?\d{1,12}(\.\d{1,6})?$/.test(plain);
  const value = Number(plain);
  if (!isNumber || value < question.min || value > question.max) return { error: outOfRange(question) };
  const decimals = plain.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return decimals > (question.decimals ?? 0) ? { error: tooPrecise(question) } : { answer: value };
}

export function outOfRange({ min, max }: NumberQuestion): Localized {
  return {
    en: `Please enter a number from ${min} to ${max}.`,
    vi: `Xin vui lòng nhập một số từ ${inVietnamese(min)} đến ${inVietnamese(max)}.`,
  };
}

function tooPrecise({ decimals = 0 }: NumberQuestion): Localized {
  if (decimals === 0) {
    return { en: 'Please enter a whole number.', vi: 'Xin vui lòng nhập một số nguyên.' };
  }
  return {
    en: `Please use at most ${decimals} digits after the decimal point.`,
    vi: `Xin vui lòng chỉ dùng tối đa ${decimals} chữ số sau dấu phẩy.`,
  };
}

function inVietnamese(value: number): string {
  return String(value).replace('.', ',');
}
