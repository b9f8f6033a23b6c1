import type { AnswerClause } from '../condition.ts';
import type { Question } from '../question.ts';

/** Clauses that pick out the three groups of the Net Promoter question below. */
export const DETRACTORS: AnswerClause[] = [{ question: 'recommend', operator: 'at-most', value: 6 }];
export const PASSIVES: AnswerClause[] = [
  { question: 'recommend', operator: 'at-least', value: 7 },
  { question: 'recommend', operator: 'at-most', value: 8 },
];
export const PROMOTERS: AnswerClause[] = [{ question: 'recommend', operator: 'at-least', value: 9 }];

/** The Net Promoter question as customers are asked it. */
export const RECOMMEND: Question = {
  key: 'recommend',
  kind: 'nps',
  required: true,
  goal: 'satisfy',
  wording: {
    en: 'How likely are you to recommend us to a friend or colleague?',
    vi: 'Trên thang điểm từ 0 đến 10, Quý khách có sẵn sàng giới thiệu chúng tôi cho bạn bè hay đồng nghiệp không?',
  },
  labels: {
    low: { en: 'Not at all likely', vi: 'Hoàn toàn không' },
    high: { en: 'Extremely likely', vi: 'Rất sẵn sàng' },
  },
};

/** Why this score: asked differently of those who praise, hesitate and complain. */
export const REASON: Question = {
  key: 'reason',
  kind: 'text',
  required: false,
  maxLength: 1000,
  goal: 'satisfy',
  wording: {
    en: 'What is the main reason for your score?',
    vi: 'Lý do chính khiến Quý khách chấm điểm như vậy là gì?',
  },
  variants: [
    {
      when: { all: PROMOTERS },
      wording: {
        en: 'Thank you. What do you value most about us?',
        vi: 'Xin cảm ơn Quý khách. Điều gì ở chúng tôi khiến Quý khách hài lòng nhất?',
      },
    },
    {
      when: { all: PASSIVES },
      wording: {
        en: 'What would it take for you to give us a 9 or a 10?',
        vi: 'Chúng tôi cần làm gì để Quý khách chấm 9 hoặc 10 điểm?',
      },
    },
    {
      when: { all: DETRACTORS },
      wording: {
        en: 'We are sorry to hear that. What should we put right first?',
        vi: 'Chúng tôi rất tiếc. Điều gì chúng tôi cần khắc phục trước tiên, thưa Quý khách?',
      },
    },
  ],
};

/** Asked of detractors only: their score opens a follow-up case. */
export const CONTACT_ME: Question = {
  key: 'contact_me',
  kind: 'yes-no',
  required: false,
  goal: 'retain',
  showIf: { all: DETRACTORS },
  wording: {
    en: 'May we contact you to put this right?',
    vi: 'Chúng tôi có thể liên hệ với Quý khách để khắc phục việc này không?',
  },
};

/** The employee Net Promoter question. */
export const RECOMMEND_WORK: Question = {
  key: 'recommend_work',
  kind: 'nps',
  required: true,
  goal: 'retain',
  wording: {
    en: 'How likely are you to recommend our company as a place to work?',
    vi: 'Trên thang điểm từ 0 đến 10, khả năng Anh/Chị sẽ giới thiệu công ty này như một nơi làm việc tuyệt vời cho bạn bè hoặc người quen là bao nhiêu?',
  },
  labels: {
    low: { en: 'Not at all likely', vi: 'Hoàn toàn không' },
    high: { en: 'Extremely likely', vi: 'Chắc chắn có' },
  },
};

/** What to change first, with a word of care: a writing style or a name can give somebody away. */
export const CHANGE_FIRST: Question = {
  key: 'change_first',
  kind: 'text',
  required: false,
  maxLength: 500,
  goal: 'retain',
  wording: {
    en: 'What one thing should we change first?',
    vi: 'Theo Anh/Chị, điều đầu tiên chúng ta nên thay đổi là gì?',
  },
  help: {
    en: 'Please leave out names and anything that only you could know.',
    vi: 'Xin không nêu tên người hoặc chi tiết mà chỉ riêng Anh/Chị biết.',
  },
};
