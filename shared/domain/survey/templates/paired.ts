import type { Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { COMPARED, EASY, SATISFACTION } from './loyalty.ts';
import { MOMENTS } from './moments.ts';
import { momentCells } from './paired-cells.ts';
import { CHANGE_FIRST, CONTACT_ME, REASON, RECOMMEND, RECOMMEND_WORK } from './recommendation.ts';
import { NEXT_FOR_CUSTOMERS, NEXT_FOR_EMPLOYEES, THANKS_BY_SCORE } from './thanks.ts';
import { TREATMENT } from './treatment.ts';

const NEEDED_HELP: Question = {
  key: 'needed_help',
  kind: 'yes-no',
  required: false,
  moment: 'support',
  wording: {
    en: 'Have you needed our help in the last three months?',
    vi: 'Trong ba tháng qua, Quý khách có cần chúng tôi hỗ trợ không?',
  },
};

/** The customers' half: the score, and each moment of truth as they lived it. */
export const PAIRED_CUSTOMER: SurveyDraft = {
  side: 'customer',
  title: { en: 'Your experience with us', vi: 'Trải nghiệm của Quý khách' },
  intro: {
    en: 'The first question matters most; answer as many of the others as you like. About three minutes in all.',
    vi: 'Câu hỏi đầu tiên là quan trọng nhất; các câu còn lại Quý khách trả lời tùy ý. Tất cả mất khoảng ba phút.',
  },
  thanks: {
    en: 'Our people answer the same questions, so that we see where we misjudge ourselves.',
    vi: 'Nhân viên của chúng tôi cũng trả lời những câu hỏi này, để chúng tôi biết mình nhìn nhận chưa đúng ở đâu.',
  },
  thanksVariants: THANKS_BY_SCORE,
  next: NEXT_FOR_CUSTOMERS,
  moments: [...MOMENTS],
  questions: [
    RECOMMEND,
    REASON,
    CONTACT_ME,
    SATISFACTION,
    EASY,
    ...momentCells('choosing', 'customer').map(asDriver),
    ...momentCells('receiving', 'customer').map(asDriver),
    NEEDED_HELP,
    ...momentCells('support', 'customer').map((question) => ({
      ...question,
      showIf: { all: [{ question: NEEDED_HELP.key, operator: 'one-of' as const, values: ['yes'] }] },
    })),
    ...TREATMENT.map((question) => ({ ...question, driver: question.key !== 'listened' })),
    COMPARED,
  ],
  headline: RECOMMEND.key,
};

/** The employees' half: their own score, what they believe customers would say, and the same moments. */
export const PAIRED_EMPLOYEE: SurveyDraft = {
  side: 'employee',
  title: { en: 'Our customers and our work', vi: 'Khách hàng và công việc của chúng ta' },
  intro: {
    en: 'Customers are asked about the same things. About three minutes; only the first question is required.',
    vi: 'Khách hàng cũng được hỏi về những điều này. Mất khoảng ba phút; chỉ câu đầu tiên là bắt buộc.',
  },
  thanks: {
    en: 'You will see where customers and we agree, and what we are going to do.',
    vi: 'Anh/Chị sẽ được biết khách hàng và chúng ta giống, khác nhau ở đâu và công ty sẽ làm gì.',
  },
  next: NEXT_FOR_EMPLOYEES,
  moments: [...MOMENTS],
  questions: [
    RECOMMEND_WORK,
    {
      key: 'customers_would_say',
      kind: 'estimate',
      estimates: RECOMMEND.key,
      required: false,
      goal: 'satisfy',
      wording: {
        en: 'What score would our customers give us?',
        vi: 'Theo Anh/Chị, khách hàng sẽ chấm chúng ta mấy điểm?',
      },
      help: {
        en: 'They are asked how likely they are to recommend us to a friend or colleague.',
        vi: 'Khách hàng được hỏi có sẵn sàng giới thiệu chúng ta cho bạn bè hay đồng nghiệp không.',
      },
      ...(RECOMMEND.kind === 'nps' && { labels: RECOMMEND.labels }),
    },
    ...MOMENTS.flatMap(({ key }) => momentCells(key, 'employee')).map((question) =>
      question.angle === 'process' ? asDriver(question) : question,
    ),
    ...TREATMENT,
    CHANGE_FIRST,
  ],
  headline: RECOMMEND_WORK.key,
};

function asDriver(question: Question): Question {
  return { ...question, driver: true };
}
