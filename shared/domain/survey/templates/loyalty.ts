import type { Question } from '../question.ts';

/** Overall satisfaction (CSAT). */
export const SATISFACTION: Question = {
  key: 'satisfaction',
  kind: 'rating',
  required: false,
  goal: 'satisfy',
  wording: {
    en: 'Overall, how satisfied are you with us?',
    vi: 'Nhìn chung, Quý khách hài lòng như thế nào với chúng tôi?',
  },
};

/** Customer effort (CES). The word "effort" translates badly, so the statement is about ease. */
export const EASY: Question = {
  key: 'easy',
  kind: 'effort',
  required: false,
  goal: 'satisfy',
  wording: {
    en: 'You made it easy for me to handle my issue.',
    vi: 'Quý công ty đã giúp tôi giải quyết vấn đề một cách dễ dàng.',
  },
};

/** How we stand against those whom the customer could have chosen instead. */
export const COMPARED: Question = {
  key: 'compared',
  kind: 'rating',
  required: false,
  goal: 'satisfy-better',
  wording: {
    en: 'How do we compare with the others you could choose?',
    vi: 'So với những nơi khác mà Quý khách có thể lựa chọn, chúng tôi như thế nào?',
  },
  labels: {
    low: { en: 'Much worse', vi: 'Kém hơn nhiều' },
    high: { en: 'Much better', vi: 'Tốt hơn nhiều' },
  },
};

/** Why us, or why them: asked once the comparison is made. */
export const WHY_CHOOSE: Question = {
  key: 'why_choose',
  kind: 'text',
  required: false,
  maxLength: 500,
  goal: 'win-share',
  showIf: { all: [{ question: 'compared', operator: 'answered' }] },
  wording: {
    en: 'What makes the difference?',
    vi: 'Điều gì tạo nên sự khác biệt đó?',
  },
  variants: [
    {
      when: { all: [{ question: 'compared', operator: 'at-least', value: 4 }] },
      wording: { en: 'Why do you choose us?', vi: 'Vì sao Quý khách chọn chúng tôi?' },
    },
    {
      when: { all: [{ question: 'compared', operator: 'at-most', value: 2 }] },
      wording: { en: 'What do the others do better?', vi: 'Những nơi khác làm tốt hơn ở điểm nào?' },
    },
  ],
};

/** Whether the customer means to come back. */
export const BUY_AGAIN: Question = {
  key: 'buy_again',
  kind: 'rating',
  required: false,
  goal: 'retain',
  wording: {
    en: 'How likely are you to choose us again?',
    vi: 'Khả năng Quý khách tiếp tục lựa chọn chúng tôi là bao nhiêu?',
  },
  labels: {
    low: { en: 'Very unlikely', vi: 'Rất thấp' },
    high: { en: 'Very likely', vi: 'Rất cao' },
  },
};
