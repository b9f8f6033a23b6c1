import type { Localized } from '../localized.ts';
import type { QuestionOf } from '../survey/question.ts';
import { placesOf, rankKey } from '../survey/ranking.ts';
import type { PostedFields } from './posted-fields.ts';
import type { ReadAnswer } from './read-result.ts';

type Ranking = QuestionOf<'ranking'>;

/** The choices from the first place on. Each posts its place; places are given from the first on, each once. */
export function readRanking(question: Ranking, form: PostedFields): ReadAnswer {
  const places = placesOf(question);
  const ranked = question.choices.flatMap(({ key }) =>
    form.getAll(rankKey(question, key)).flatMap((place) => (place === '' ? [] : [{ key, place }])),
  );
  if (ranked.length === 0) return {};
  const wanted = question.required ? places : ranked.length;
  const inOrder = Array.from({ length: wanted }, (_, index) =>
    ranked.filter(({ place }) => place === String(index + 1)),
  );
  const isComplete =
    ranked.length === wanted && wanted <= places && inOrder.every(({ length }) => length === 1);
  if (!isComplete) return { error: eachPlaceOnce(question.required ? places : Math.min(wanted, places)) };
  return { answer: inOrder.flatMap((chosen) => chosen.map(({ key }) => key)) };
}

export function eachPlaceOnce(places: number): Localized {
  if (places === 1)
    return { en: 'Please give the first place once.', vi: 'Xin vui lòng chọn một mục ở vị trí thứ nhất.' };
  return {
    en: `Please give each place from 1 to ${places} exactly once.`,
    vi: `Xin vui lòng dùng mỗi thứ hạng từ 1 đến ${places} đúng một lần.`,
  };
}
