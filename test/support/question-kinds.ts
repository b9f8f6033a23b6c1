import type { Page } from 'playwright-core';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { RECOMMEND, RECOMMEND_WORK } from '#shared/domain/survey/templates/recommendation.ts';

/** One kind of question, and how somebody answers it: with a pointer, or with keys once its first field has the focus. */
export interface KindOfQuestion {
  readonly question: Question;
  readonly point: (page: Page) => Promise<void>;
  readonly keys: readonly string[];
  readonly answers: Answers;
}

const asked = (key: string, en: string, vi: string) => ({ key, required: false, wording: { en, vi } });
const choice = (key: string, en: string, vi: string) => ({ key, wording: { en, vi } });
const value = (key: string, chosen: string | number) => async (page: Page) =>
  await page.locator(`#${key}-value-${chosen}`).check();

const CHOICES = [
  choice('price', 'Price', 'Giá cả'),
  choice('service', 'Service', 'Dịch vụ'),
  choice('location', 'Location', 'Vị trí'),
];

/** Every kind and every look that a question can have, by name. */
export const KINDS_OF_QUESTIONS: Readonly<Record<string, KindOfQuestion>> = {
  nps: {
    question: {
      ...asked('again', 'How likely are you to come again?', 'Khả năng Quý khách quay lại là bao nhiêu?'),
      kind: 'nps',
    },
    point: value('again', 8),
    keys: ['Space', 'ArrowRight', 'ArrowRight'],
    answers: { again: 8 },
  },
  'rating in numbers': {
    question: {
      ...asked('food', 'How was the food?', 'Món ăn thế nào?'),
      kind: 'rating',
      notApplicable: true,
    },
    point: value('food', 4),
    keys: ['Space', 'ArrowRight'],
    answers: { food: 4 },
  },
  'rating in stars': {
    question: {
      ...asked('visit', 'How was your visit?', 'Chuyến thăm thế nào?'),
      kind: 'rating',
      look: 'stars',
    },
    point: value('visit', 4),
    keys: ['Space', 'ArrowRight', 'ArrowRight'],
    answers: { visit: 4 },
  },
  'rating in faces': {
    question: {
      ...asked('mood', 'How do you feel?', 'Quý khách thấy thế nào?'),
      kind: 'rating',
      look: 'faces',
    },
    point: value('mood', 5),
    keys: ['Space'],
    answers: { mood: 5 },
  },
  agreement: {
    question: { ...asked('easy', 'Ordering is easy.', 'Đặt hàng thật dễ dàng.'), kind: 'agreement' },
    point: value('easy', 5),
    keys: ['Space'],
    answers: { easy: 5 },
  },
  effort: {
    question: {
      ...asked('handled', 'You made it easy for me.', 'Quý công ty đã giúp tôi giải quyết dễ dàng.'),
      kind: 'effort',
    },
    point: value('handled', 7),
    keys: ['Space'],
    answers: { handled: 7 },
  },
  'scale with ends': {
    question: {
      ...asked('speed', 'How fast were we?', 'Chúng tôi phục vụ nhanh thế nào?'),
      kind: 'scale',
      min: 1,
      max: 7,
      labels: { low: { en: 'Very slow', vi: 'Rất chậm' }, high: { en: 'Very fast', vi: 'Rất nhanh' } },
    },
    point: value('speed', 6),
    keys: ['Space'],
    answers: { speed: 6 },
  },
  'scale with names': {
    question: {
      ...asked('often', 'How often do you visit us?', 'Quý khách ghé thăm bao lâu một lần?'),
      kind: 'scale',
      min: 1,
      max: 3,
      labels: { low: { en: 'Rarely', vi: 'Hiếm khi' }, high: { en: 'Often', vi: 'Thường xuyên' } },
      names: [
        { en: 'Rarely', vi: 'Hiếm khi' },
        { en: 'Now and then', vi: 'Thỉnh thoảng' },
        { en: 'Often', vi: 'Thường xuyên' },
      ],
    },
    point: value('often', 2),
    keys: ['Space'],
    answers: { often: 2 },
  },
  matrix: {
    question: {
      ...asked('rooms', 'How satisfied are you with our rooms?', 'Quý khách hài lòng thế nào với phòng?'),
      kind: 'matrix',
      scale: 'rating',
      notApplicable: true,
      rows: [choice('clean', 'Cleanliness', 'Độ sạch sẽ'), choice('quiet', 'Quiet', 'Sự yên tĩnh')],
    },
    point: async (page) => {
      await value('clean', 4)(page);
      await value('quiet', 'does-not-apply')(page);
    },
    keys: ['Space', 'Tab', 'Space'],
    answers: { clean: 4, quiet: 'does-not-apply' },
  },
  'single choice': {
    question: {
      ...asked('reason_first', 'What matters most?', 'Điều gì quan trọng nhất?'),
      kind: 'single-choice',
      choices: CHOICES,
      other: true,
    },
    point: async (page) => {
      await value('reason_first', 'other')(page);
      await page.locator('[name="reason_first.other"]').fill('Chỗ đậu xe');
    },
    keys: ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'text:Chỗ đậu xe'],
    answers: { reason_first: 'other', 'reason_first.other': 'Chỗ đậu xe' },
  },
  'multiple choice': {
    question: {
      ...asked('reasons', 'What matters to you?', 'Điều gì quan trọng với Quý khách?'),
      kind: 'multiple-choice',
      choices: CHOICES,
      notApplicable: true,
    },
    point: async (page) => {
      await value('reasons', 'price')(page);
      await value('reasons', 'location')(page);
    },
    keys: ['Space', 'Tab', 'Tab', 'Space'],
    answers: { reasons: ['price', 'location'] },
  },
  ranking: {
    question: {
      ...asked('order_of', 'Put these in order.', 'Hãy xếp hạng những mục sau.'),
      kind: 'ranking',
      choices: CHOICES,
    },
    point: async (page) => {
      for (const [key, place] of [
        ['price', '2'],
        ['service', '1'],
        ['location', '3'],
      ]) {
        await page.locator(`[name="order_of.${key}"]`).selectOption(place ?? '');
      }
    },
    keys: ['ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    answers: { order_of: ['service', 'price', 'location'] },
  },
  number: {
    question: {
      ...asked('waited', 'How long did you wait?', 'Quý khách đã chờ bao lâu?'),
      kind: 'number',
      min: 0,
      max: 120,
      decimals: 1,
      unit: { en: 'minutes', vi: 'phút' },
      notApplicable: true,
    },
    point: async (page) => await page.locator('#waited-text').fill('12,5'),
    keys: ['text:12,5'],
    answers: { waited: 12.5 },
  },
  date: {
    question: {
      ...asked('visited_on', 'When did you visit us?', 'Quý khách ghé thăm ngày nào?'),
      kind: 'date',
      earliest: '2026-01-01',
      latest: '2026-11-30',
    },
    point: async (page) => await page.locator('#visited_on-text').fill('2026-11-17'),
    keys: ['text:11172026'],
    answers: { visited_on: '2026-11-17' },
  },
  text: {
    question: {
      ...asked('words', 'What should we change?', 'Chúng tôi nên thay đổi điều gì?'),
      kind: 'text',
      maxLength: 500,
    },
    point: async (page) => await page.locator('#words-text').fill('Thêm ghế ở sảnh chờ.'),
    keys: ['text:Thêm ghế ở sảnh chờ.'],
    answers: { words: 'Thêm ghế ở sảnh chờ.' },
  },
  'yes or no': {
    question: { ...asked('helped', 'Were you helped?', 'Quý khách có được hỗ trợ không?'), kind: 'yes-no' },
    point: value('helped', 'no'),
    keys: ['Space', 'ArrowDown'],
    answers: { helped: 'no' },
  },
  consent: {
    question: {
      ...asked('publish', 'You may publish my comment.', 'Quý công ty có thể công bố ý kiến của tôi.'),
      kind: 'consent',
    },
    point: value('publish', 'yes'),
    keys: ['Space'],
    answers: { publish: 'yes' },
  },
  estimate: {
    question: {
      ...asked('guess', 'What would customers say?', 'Theo Anh/Chị, khách hàng sẽ nói gì?'),
      kind: 'estimate',
      estimates: 'recommend',
    },
    point: value('guess', 7),
    keys: ['Space'],
    answers: { guess: 7 },
  },
};

/** A short survey with the headline of its side and one question. */
export function surveyWith(question: Question): SurveyDraft {
  const side = question.kind === 'estimate' ? 'employee' : 'customer';
  const headline = side === 'employee' ? RECOMMEND_WORK : RECOMMEND;
  return {
    side,
    title: { en: 'Your visit', vi: 'Chuyến thăm của Quý khách' },
    intro: { en: 'Two questions.', vi: 'Hai câu hỏi.' },
    thanks: { en: 'We read every answer.', vi: 'Chúng tôi đọc từng câu trả lời.' },
    moments: [],
    questions: [headline, question],
    headline: headline.key,
  };
}
