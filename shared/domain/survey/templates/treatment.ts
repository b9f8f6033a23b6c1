import type { Localized } from '../../localized.ts';
import type { Question } from '../question.ts';

/** What is asked of both sides word for word: nobody should be treated better outside than inside. */
export const TREATMENT: readonly Question[] = [
  statement('respect', { en: 'I am treated with respect.', vi: 'Tôi được đối xử tôn trọng.' }),
  statement('listened', {
    en: 'When I raise a problem, it is taken seriously.',
    vi: 'Khi tôi nêu vấn đề, vấn đề đó được xem xét nghiêm túc.',
  }),
  statement('promises', {
    en: 'Promises made to me are kept.',
    vi: 'Những điều đã hứa với tôi đều được thực hiện.',
  }),
];

function statement(key: string, wording: Localized): Question {
  return {
    key,
    kind: 'agreement',
    required: false,
    angle: 'relationship',
    goal: 'retain',
    driver: true,
    treatment: key,
    wording,
  };
}
