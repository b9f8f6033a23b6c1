import type { Localized } from '../localized.ts';
import type { Item } from '../survey/items.ts';
import { placesOf } from '../survey/ranking.ts';
import { isRated, ratedScaleOf } from '../survey/scale.ts';
import { outsideDates } from './read-date.ts';
import { outOfRange } from './read-number.ts';
import { eachPlaceOnce } from './read-ranking.ts';

export const chooseOne: Localized = {
  en: 'Please choose one answer.',
  vi: 'Xin vui lòng chọn một câu trả lời.',
};

export const fromTheAnswersShown: Localized = {
  en: 'Please choose from the answers shown.',
  vi: 'Xin vui lòng chọn trong các câu trả lời được đưa ra.',
};

/** What to do about a required question without an answer. */
export function missingAnswer(question: Item): Localized {
  if (isRated(question)) {
    const { min, max } = ratedScaleOf(question);
    return {
      en: `Please choose a score from ${min} to ${max}.`,
      vi: `Xin vui lòng chọn một điểm từ ${min} đến ${max}.`,
    };
  }
  switch (question.kind) {
    case 'text':
      return { en: 'Please write a few words.', vi: 'Xin vui lòng viết vài lời.' };
    case 'multiple-choice':
      return { en: 'Please choose at least one answer.', vi: 'Xin vui lòng chọn ít nhất một câu trả lời.' };
    case 'consent':
      return {
        en: 'Please tick the box if you agree. Without it your answers cannot be sent.',
        vi: 'Xin vui lòng đánh dấu vào ô nếu đồng ý. Nếu không, câu trả lời sẽ không gửi được.',
      };
    case 'ranking':
      return eachPlaceOnce(placesOf(question));
    case 'number':
      return outOfRange(question);
    case 'date':
      return outsideDates(question);
    default:
      return chooseOne;
  }
}
